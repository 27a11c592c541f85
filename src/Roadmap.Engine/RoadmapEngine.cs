using System.Collections.Immutable;
using Roadmap.Engine.Batching;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Exploring.Curing;
using Roadmap.Engine.Exploring.Sampling;
using Roadmap.Engine.Exploring.Supposing;
using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Planning;
using Roadmap.Engine.Telemetry;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

/// <summary>
/// Reads what a rule pack says of districts: where they stand, what they did out of order, what comes next, and why. Everything is worked out from the
/// state and its as-of date alone; the same input gives the same result on any machine.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Make one for a pack and keep it.</remarks>
public sealed partial class RoadmapEngine
{
    private readonly PackIndex index;
    private readonly DistrictEvaluation evaluation;
    private readonly Diagnoser diagnoser;
    private readonly Explainer explainer;
    private readonly WhatIfRunner whatIfs;
    private readonly Interviewer interviewer;
    private readonly Planner planner;
    private readonly CureRunner cures;
    private readonly EngineWatch watch;

    private RoadmapEngine(RulePack pack, EngineInstruments instruments, TimeProvider time)
    {
        watch = new EngineWatch(pack, instruments, time);
        index = new PackIndex(pack);
        evaluation = new DistrictEvaluation(index);
        diagnoser = new Diagnoser(evaluation);
        explainer = new Explainer(evaluation.Plan);
        whatIfs = new WhatIfRunner(index, evaluation, diagnoser);
        interviewer = new Interviewer(index, evaluation);
        planner = new Planner(pack);
        cures = new CureRunner(index, evaluation, diagnoser, whatIfs);
        batch = new Lazy<Batch>(() => new Batch(evaluation));
    }

    /// <summary>The pack it knows.</summary>
    public RulePack Pack => index.Pack;

    /// <summary>Makes an engine for a pack.</summary>
    /// <param name="pack">A loaded pack; it was checked when it was loaded.</param>
    public static RoadmapEngine Create(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new RoadmapEngine(pack, EngineInstruments.Shared, TimeProvider.System);
    }

    /// <summary>Makes an engine that counts on given instruments.</summary>
    internal static RoadmapEngine Create(RulePack pack, EngineInstruments instruments, TimeProvider time) => new(pack, instruments, time);

    /// <summary>Diagnoses a district.</summary>
    /// <param name="state">The district.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; the exception lists every problem.</exception>
    public Diagnosis Diagnose(DistrictState state)
    {
        var diagnosed = TryDiagnose(state);
        return diagnosed.Value ?? throw new DistrictProblemsException(diagnosed.Problems);
    }

    /// <summary>Diagnoses a district, its problems as values.</summary>
    /// <param name="state">The district.</param>
    public Checked<Diagnosis> TryDiagnose(DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        using var call = watch.Begin(RoadmapTelemetry.DiagnoseActivity);
        var result = DiagnoseOne(state);
        call?.Diagnosed(result);
        return result;
    }

    /// <summary>Everything that is wrong with a district state for this pack; empty when nothing is.</summary>
    /// <param name="state">The district.</param>
    public ImmutableArray<Problem> Check(DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var bound = DistrictBinder.Bind(state, index);
        return bound.Value is { } district ? ProblemOrder.Sort(bound.Problems.Concat(Planner.Check(district))) : bound.Problems;
    }

    /// <summary>Explains what a rule, an order constraint or a practice comes to for a district: the whole condition tree with verdicts, values and places.</summary>
    /// <param name="state">The district.</param>
    /// <param name="id">The id of a rule, order constraint or practice of the pack.</param>
    /// <exception cref="ArgumentException">The pack has no such id.</exception>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack.</exception>
    public Explanation Explain(DistrictState state, string id) => Explain(state, id, explainer.Explain);

    /// <summary>
    /// Says what keeps a rule from firing, a practice from being ready or an order constraint from being kept: the explanation with only the conditions that stand in the way,
    /// what misses apart from what is not known.
    /// </summary>
    /// <inheritdoc cref="Explain(DistrictState, string)"/>
    public Explanation WhyNot(DistrictState state, string id) => Explain(state, id, explainer.WhyNot);

    /// <summary>
    /// Says how far the diagnosis rests on numbers that could have come out otherwise: the readings are drawn again within their uncertainty, everything is worked out anew for
    /// each sample, and what stayed is counted.
    /// </summary>
    /// <param name="state">The district.</param>
    /// <param name="options">How many samples, and the seed; null for 1,000 with seed 1.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack.</exception>
    public Robustness Robustness(DistrictState state, RobustnessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        var bound = DistrictBinder.Bind(state, index);
        return new RobustnessAssessor(evaluation).Assess(bound.Value ?? throw new DistrictProblemsException(bound.Problems), options ?? new RobustnessOptions());
    }

    private Checked<Diagnosis> DiagnoseOne(DistrictState state)
    {
        var bound = DistrictBinder.Bind(state, index);
        if (bound.Value is not { } district)
        {
            return new Checked<Diagnosis>(null, bound.Problems);
        }

        using var run = evaluation.Evaluate([district]);
        return new Checked<Diagnosis>(diagnoser.Diagnose(run, district, 0, bound.Problems), bound.Problems);
    }

    private Explanation Explain(DistrictState state, string id, Func<BoundDistrict, LaneTruth, string, Explanation> explain)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(id);
        var bound = DistrictBinder.Bind(state, index);
        BoundDistrict[] district = [bound.Value ?? throw new DistrictProblemsException(bound.Problems)];
        using var run = evaluation.Evaluate(district);
        return explain(district[0], new LaneTruth(run, district[0], 0), id);
    }
}
