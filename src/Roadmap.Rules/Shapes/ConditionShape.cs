namespace Roadmap.Rules.Shapes;

/// <summary>A condition: leaves of text in a list, or a mapping with one tree key.</summary>
/// <param name="isItem">True for one item of such a list, where a leaf may stand alone.</param>
internal sealed class ConditionShape(bool isItem) : ValueShape
{
    internal bool IsItem => isItem;

    internal override ValueForms Forms => ValueForms.Mapping | (isItem ? ValueForms.Scalar : ValueForms.List);
}
