using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning;
using Roadmap.Engine.Telemetry;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

public sealed partial class RoadmapEngine
{
    /// <summary>Lays the next steps out on the district's calendar and says why each stands where it stands.</summary>
    /// <param name="state">The district.</param>
    /// <param name="options">What the plan is to keep to besides; null for nothing.</param>
    /// <param name="cancellation">Stops the search. What was found so far is the plan, so a plan that was stopped may differ from run to run.</param>
    /// <exception cref="DistrictProblemsException">The state or the options do not fit the pack; the exception lists every problem.</exception>
    public ActionPlan Plan(DistrictState state, PlanOptions? options = null, CancellationToken cancellation = default)
    {
        var planned = TryPlan(state, options, cancellation);
        return planned.Value ?? throw new DistrictProblemsException(planned.Problems);
    }

    /// <summary>Lays the next steps out on the district's calendar, problems as values.</summary>
    /// <inheritdoc cref="Plan(DistrictState, PlanOptions?, CancellationToken)"/>
    public Checked<ActionPlan> TryPlan(DistrictState state, PlanOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        options ??= new PlanOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Budget.Passes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Budget.Conflicts, nameof(options));
        using var call = watch.Begin(RoadmapTelemetry.PlanActivity);
        var result = PlanOne(state, options, cancellation);
        call?.Planned(result);
        return result;
    }

    /// <summary>Why a practice does not start at a time that somebody asks for: plans again with that start kept, and says what it costs and which steps move.</summary>
    /// <param name="state">The district.</param>
    /// <param name="practice">The practice's id.</param>
    /// <param name="when">A day, a month or a year, or the name of a term of the calendar.</param>
    /// <param name="options">What both plans are to keep to besides; null for nothing.</param>
    /// <exception cref="DistrictProblemsException">The state, the practice or the time does not fit; the exception lists every problem.</exception>
    public PlanWhyNot WhyNotIn(DistrictState state, string practice, string when, PlanOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(practice);
        ArgumentException.ThrowIfNullOrWhiteSpace(when);
        options ??= new PlanOptions();
        var plan = Plan(state, options);
        var kept = options with { Pins = options.Pins.Add(new PlanPin(practice, when)), Previous = PreviousPlan.Of(plan) };
        return WhyNotWriter.Write(practice, when, plan, Plan(state, kept), index);
    }

    private Checked<ActionPlan> PlanOne(DistrictState state, PlanOptions options, CancellationToken cancellation)
    {
        var bound = DistrictBinder.Bind(state, index);
        if (bound.Value is not { } district)
        {
            return new Checked<ActionPlan>(null, bound.Problems);
        }

        using var run = evaluation.Evaluate([district]);
        var truth = new LaneTruth(run, district, 0);
        return planner.Plan(district, truth, diagnoser.Diagnose(run, district, 0, bound.Problems), options, cancellation);
    }
}
