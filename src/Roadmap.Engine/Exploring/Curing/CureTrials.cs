using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>Tries sets of candidates for one target, a block at a time, and remembers which stalls they started. Not safe to share between threads.</summary>
internal sealed class CureTrials
{
    private readonly CureTarget target;
    private readonly TrialDistrict trial;
    private readonly CureLanes lanes;
    private readonly ImmutableArray<Rule> rules;
    private readonly ImmutableArray<int> stalls;
    private readonly int slot;
    private readonly bool[] isQuietOrder = new bool[CureLanes.Most];
    private readonly List<int>?[] newStalls = new List<int>?[CureLanes.Most];

    /// <param name="target">What is to be silenced.</param>
    /// <param name="district">The district as it is, with its order statuses.</param>
    /// <param name="truth">What the pack comes to for it.</param>
    /// <param name="trial">Puts the sets in place.</param>
    /// <param name="reach">What each candidate can move.</param>
    internal CureTrials(CureTarget target, BoundDistrict district, LaneTruth truth, TrialDistrict trial, CureReach reach)
    {
        this.target = target;
        this.trial = trial;
        var index = district.Index;
        var watched = index.Pack.Rules.Where((rule, i) => IsStall(rule) && truth.Outcome(i) != RuleOutcome.Fires).ToList();
        rules = RuleReferences.Closure(target.Rule is { } rule ? watched.Append(rule) : watched, index);
        stalls = [.. watched.Select(stall => rules.IndexOf(stall))];
        slot = target.Rule is null ? -1 : rules.IndexOf(target.Rule);
        lanes = new CureLanes(new ProgramBuilder(index, rules, key => key.Scope).ToProgram(), district, trial, reach);
    }

    /// <summary>The rules that some set fired as a stall although it silenced the target.</summary>
    internal HashSet<Rule> StartedRules { get; } = [];

    /// <summary>The constraints that some set left violated and stuck although it silenced the target.</summary>
    internal HashSet<int> StartedConstraints { get; } = [];

    /// <summary>Which of a block of sets silence the target and start no stall.</summary>
    /// <param name="sets">At most <see cref="CureLanes.Most"/>.</param>
    /// <param name="silences">Told of each such set, by its place in the block.</param>
    internal void Try(IReadOnlyList<int[]> sets, Action<int> silences)
    {
        lanes.Clear();
        for (var lane = 0; lane < sets.Count; lane++)
        {
            trial.Put(sets[lane]);
            lanes.Fill(lane, sets[lane]);
            isQuietOrder[lane] = target.Constraint >= 0 && CureTarget.IsQuiet(trial.District.Orders[target.Constraint].Status);
            newStalls[lane] = trial.NewStalls.Count == 0 ? null : [.. trial.NewStalls];
        }

        lanes.Evaluate();
        for (var lane = 0; lane < sets.Count; lane++)
        {
            if (IsQuiet(lane) && !StartsStall(lane))
            {
                silences(lane);
            }
        }
    }

    /// <summary>What a condition of the target came to in a lane of the last block.</summary>
    internal Verdict VerdictOf(Condition condition, int lane) => lanes.VerdictOf(condition, lane);

    private static bool IsStall(Rule rule) => rule.Finds == FindingKind.Stall && DecisionPlan.Shows(rule);

    private bool IsQuiet(int lane) => slot < 0 ? isQuietOrder[lane] : lanes.Fires(slot, lane) == Verdict.False;

    private bool StartsStall(int lane)
    {
        var starts = false;
        foreach (var stall in stalls)
        {
            if (lanes.Fires(stall, lane) == Verdict.True)
            {
                StartedRules.Add(rules[stall]);
                starts = true;
            }
        }

        if (newStalls[lane] is { } constraints)
        {
            StartedConstraints.UnionWith(constraints);
            starts = true;
        }

        return starts;
    }
}
