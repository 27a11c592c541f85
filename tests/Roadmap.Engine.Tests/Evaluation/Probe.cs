using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>The vocabulary of the specs with one more rule, <c>probe</c>, and districts to try it on.</summary>
internal sealed class Probe
{
    private readonly PackIndex index;
    private readonly Evaluator evaluator;

    /// <summary>Loads the vocabulary with the rule.</summary>
    /// <param name="fires">The rule's fires-when, YAML on one line.</param>
    /// <param name="applies">Its applies-when, or null.</param>
    /// <param name="severities">Its severity-when, or null.</param>
    internal Probe(string fires, string? applies = null, string? severities = null)
        : this(RulePack.TryRead([new PackFile("pack.yaml", Vocabulary() + RuleText(fires, applies, severities))]).GetValueOrThrow())
    {
    }

    internal Probe(RulePack pack)
    {
        index = new PackIndex(pack);
        evaluator = new Evaluator(index);
    }

    internal RulePack Pack => index.Pack;

    internal Evaluator Evaluator => evaluator;

    internal Rule Rule => Pack.Rules[index.Rules["probe"]];

    internal static string Vocabulary() => File.ReadAllText(Path.Combine(SpecLine.Folder, "vocabulary.yaml"));

    internal static DistrictState District(Action<DistrictStateBuilder>? describe = null)
    {
        var builder = DistrictState.Builder("milton", new DateOnly(2026, 9, 1));
        describe?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>Evaluates one district.</summary>
    internal LaneView On(Action<DistrictStateBuilder>? describe = null) => On([District(describe)])[0];

    /// <summary>Evaluates a block of districts.</summary>
    internal LaneView[] On(IReadOnlyList<DistrictState> states)
    {
        var districts = states.Select(state => DistrictBinder.Bind(state, index).GetValueOrThrow()).ToArray();
        evaluator.Derive(districts);
        Array.ForEach(districts, new OrderStatuses(new OrderPlan(index)).Write);
        var run = evaluator.Evaluate(districts);
        return [.. districts.Select((district, lane) => new LaneView(run, district, lane))];
    }

    internal RuleOutcome OutcomeOf(LaneView view, string rule = "probe") => view.Run.OutcomeOf(index.Rules[rule], view.Lane);

    internal static string RuleText(string fires, string? applies = null, string? severities = null) =>
        $"""

        ---
        kind: rule
        id: probe
        title: Probe
        finds: risk
        severity: high
        {(severities is null ? "" : $"severity-when: {severities}")}
        origin: ours
        areas: [technology]
        {(applies is null ? "" : $"applies-when:\n  {applies}")}
        fires-when:
          {fires}
        message: >-
          Something was found.
        why: >-
          It matters.
        instead: >-
          Do something else.
        """;
}
