using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Counts the district's schools for which a condition is true.</summary>
/// <remarks>
/// The total is the larger of the listed schools and <c>profile.schools</c>; unlisted ones are unknown; with no school known the count is unknown.
/// Facts of <see cref="FactScope.School"/> inside are the school's own.
/// </remarks>
public sealed class SchoolsCondition : Condition
{
    internal SchoolsCondition(SourcePlace place, string text, CountBound bound, Condition where)
        : base(place, text)
    {
        Bound = bound;
        Where = where;
    }

    /// <summary>The bound.</summary>
    public CountBound Bound { get; }

    /// <summary>The condition on one school; holds no schools count, no firing leaf and no order fact.</summary>
    public Condition Where { get; }
}
