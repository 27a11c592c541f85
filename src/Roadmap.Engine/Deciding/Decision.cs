using System.Runtime.InteropServices;
using Roadmap.Engine.Evaluation.Bits;

namespace Roadmap.Engine.Deciding;

/// <summary>
/// What a pack comes to for one district, in ordinals and thousandths of a point and without a word: what is found, where the order went wrong, what could
/// come next. Filled by its <see cref="Decider"/> again and again; it allocates only while it grows. Not safe to share between threads.
/// </summary>
internal sealed class Decision
{
    private readonly BitTable practices;
    private readonly BitTable constraints;
    private readonly BitTable rules;

    internal Decision(DecisionPlan plan)
    {
        var pack = plan.Pack;
        rules = new BitTable(1, pack.Rules.Length);
        constraints = new BitTable(2, pack.Orders.Length);
        practices = new BitTable(4, pack.Practices.Length);
        LeadsTo = new BitTable(pack.Rules.Length + pack.Orders.Length + 1, pack.Practices.Length);
        Downstream = new BitTable(pack.Orders.Length, pack.Orders.Length);
        Behind = new BitTable(pack.Practices.Length, pack.Practices.Length);
        Gaps = new OutcomeGap?[plan.Outcomes.Length];
    }

    /// <summary>The findings in the order in which they are shown.</summary>
    internal ReadOnlySpan<DecidedFinding> Findings => CollectionsMarshal.AsSpan(FindingList);

    /// <summary>The rules about which too little is known, in the order in which they are shown.</summary>
    internal ReadOnlySpan<DecidedRule> Undetermined => CollectionsMarshal.AsSpan(UndeterminedList);

    /// <summary>The waivers that keep a finding from being shown, by their place among the district's.</summary>
    internal ReadOnlySpan<int> Waived => CollectionsMarshal.AsSpan(WaivedList);

    /// <summary>The roots, highest rank first.</summary>
    internal ReadOnlySpan<DecidedRoot> Roots => CollectionsMarshal.AsSpan(RootList);

    /// <summary>The practices of the repair, by their place in the pack, in the order in which to do them.</summary>
    internal ReadOnlySpan<int> Repair => CollectionsMarshal.AsSpan(RepairList);

    /// <summary>What could come next, best first.</summary>
    internal ReadOnlySpan<DecidedPoint> Points => CollectionsMarshal.AsSpan(PointList);

    /// <summary>Practices under way and moving, by their place in the pack.</summary>
    internal ReadOnlySpan<int> UnderWay => CollectionsMarshal.AsSpan(UnderWayList);

    /// <summary>Practices withheld, by their place in the pack.</summary>
    internal ReadOnlySpan<int> Withheld => CollectionsMarshal.AsSpan(WithheldList);

    /// <summary>The rules that fire and show their findings, waived or not.</summary>
    internal BitRow Firing => rules[0];

    /// <summary>The constraints that are roots.</summary>
    internal BitRow IsRoot => constraints[0];

    /// <summary>The constraints for which a rule that fires speaks.</summary>
    internal BitRow IsExplained => constraints[1];

    /// <summary>The practices that apply and are not withheld.</summary>
    internal BitRow IsUsable => practices[0];

    /// <summary>The practices of the repair.</summary>
    internal BitRow IsInRepair => practices[1];

    /// <summary>The practices that heal a root.</summary>
    internal BitRow HealsRoot => practices[2];

    /// <summary>The practices that could come next.</summary>
    internal BitRow IsCandidate => practices[3];

    /// <summary>The practices that a finding leads to, by <see cref="DecidedFinding.Row"/>.</summary>
    internal BitTable LeadsTo { get; }

    /// <summary>For each root the violated constraints that wait on it; of no meaning for others.</summary>
    internal BitTable Downstream { get; }

    /// <summary>For each candidate the candidates that need what it brings about; of no meaning for other practices.</summary>
    internal BitTable Behind { get; }

    /// <summary>For each outcome of the plan how far it is from its target, null when it is not known.</summary>
    internal OutcomeGap?[] Gaps { get; }

    internal List<DecidedFinding> FindingList { get; } = [];

    internal List<DecidedRule> UndeterminedList { get; } = [];

    internal List<int> WaivedList { get; } = [];

    internal List<DecidedRoot> RootList { get; } = [];

    internal List<int> RepairList { get; } = [];

    internal List<DecidedPoint> PointList { get; } = [];

    internal List<int> UnderWayList { get; } = [];

    internal List<int> WithheldList { get; } = [];
}
