using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>
/// A bound condition: names resolved, types checked, parameters put in. Closed: <see cref="AllCondition"/>, <see cref="AnyCondition"/>,
/// <see cref="NoneCondition"/>, <see cref="CountCondition"/>, <see cref="SchoolsCondition"/> and the leaves.
/// </summary>
public abstract class Condition
{
    private protected Condition(SourcePlace place, string text)
    {
        Place = place;
        Text = text;
    }

    /// <summary>Where it is written.</summary>
    public SourcePlace Place { get; }

    /// <summary>A leaf as written, with a <c>where</c> item's own id put in; for the others their key and bound: <c>all</c>, <c>areas at least 3</c>.</summary>
    public string Text { get; }
}
