namespace Roadmap.Rules.Shapes;

/// <summary>A list whose items have one shape.</summary>
/// <param name="item">The shape of each item.</param>
/// <param name="least">How many there are at least.</param>
/// <param name="most">How many there are at most, or null.</param>
internal sealed class ListShape(ValueShape item, int least = 0, int? most = null) : ValueShape
{
    internal ValueShape Item => item;

    internal int Least => least;

    internal int? Most => most;

    internal override ValueForms Forms => ValueForms.List;
}
