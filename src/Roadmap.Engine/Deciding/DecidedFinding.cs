using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>A finding without its words.</summary>
internal readonly record struct DecidedFinding
{
    /// <summary>The rule that fires, by its place in the pack; -1 when it comes from the order or a waiver.</summary>
    internal int Rule { get; private init; }

    /// <summary>The order constraint, by its place in the pack, or -1.</summary>
    internal int Constraint { get; private init; }

    /// <summary>The waiver that has run out, by its place among the district's, or -1.</summary>
    internal int Waiver { get; private init; }

    internal FindingKind Finds { get; private init; }

    internal Severity Severity { get; private init; }

    internal bool IsTrial { get; private init; }

    /// <summary>What answering it is worth, in thousandths of a point; 0 for strengths.</summary>
    internal long Points { get; private init; }

    /// <summary>The row of <see cref="Decision.LeadsTo"/> that holds the practices it leads to.</summary>
    internal int Row { get; private init; }

    internal static DecidedFinding OfRule(RulePlan rule, Severity severity, long points, int row) => new()
    {
        Rule = rule.Ordinal,
        Constraint = -1,
        Waiver = -1,
        Finds = rule.Finds,
        Severity = severity,
        IsTrial = rule.IsTrial,
        Points = points,
        Row = row,
    };

    internal static DecidedFinding OfConstraint(int constraint, FindingKind finds, Severity severity, long points, int row) => new()
    {
        Rule = -1,
        Constraint = constraint,
        Waiver = -1,
        Finds = finds,
        Severity = severity,
        Points = points,
        Row = row,
    };

    internal static DecidedFinding OfWaiver(int waiver, FindingKind finds, Severity severity, long points, int row) => new()
    {
        Rule = -1,
        Constraint = -1,
        Waiver = waiver,
        Finds = finds,
        Severity = severity,
        Points = points,
        Row = row,
    };
}
