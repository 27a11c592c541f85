namespace Roadmap.Rules.Shapes;

/// <summary>A single value.</summary>
/// <param name="form">Which kind.</param>
/// <param name="least">The least number, where it is one.</param>
/// <param name="most">The greatest number, where it is one.</param>
internal sealed class ScalarShape(ScalarForm form, long? least = null, long? most = null) : ValueShape
{
    internal ScalarForm Form => form;

    internal long? Least => least;

    internal long? Most => most;

    internal override ValueForms Forms => ValueForms.Scalar;
}
