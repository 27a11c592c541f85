using System.Collections.Immutable;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Planning.Placing;

/// <summary>Asks the solver about a model.</summary>
internal sealed class PlanSearch(PreviousPlan? previous, PlanBudget budget, CancellationToken cancellation)
{
    /// <summary>A dead end costs little, and an answer of no is worth more than one of perhaps.</summary>
    private const int LeastConflictsForAnAnswer = 2_000;

    /// <summary>The best placement that the budget finds.</summary>
    internal SolveResult Best(PlanModel model, IReadOnlyList<int>? warm, bool prove) => ProjectSolver.Solve(
        ProjectWriter.Write(model),
        new SolveOptions
        {
            Objective = Objective(model),
            Budget = new SolveBudget(prove ? budget.Passes : Math.Max(1, budget.Passes / 4), prove ? budget.Conflicts : 0),
            Warm = warm is null ? null : new Schedule([.. warm]),
        },
        cancellation);

    /// <summary>Any placement: proved that there is one, or that there is none, or neither.</summary>
    internal SolveResult Any(PlanModel model) => ProjectSolver.Solve(
        ProjectWriter.Write(model),
        new SolveOptions { Objective = AnyObjective(model), Budget = new SolveBudget(Math.Max(50, budget.Passes / 8), Math.Max(LeastConflictsForAnAnswer, budget.Conflicts)) },
        cancellation);

    /// <summary>Whether there is a placement; null when the budget did not suffice to say.</summary>
    internal bool? IsPossible(PlanModel model)
    {
        var result = Any(model);
        return result.Schedule is not null ? true : result.Stop == StopReason.Infeasible ? false : null;
    }

    /// <summary>Moves what can come earlier; what stands where an earlier plan had it stays.</summary>
    internal void Tighten(PlanModel model, int[] starts)
    {
        var references = previous is null ? [] : References(model, previous);
        Tightening.Run(model, starts, task => !references.IsEmpty && references[task] == starts[task]);
    }

    /// <summary>What a placement comes to, with the bounds that the search had.</summary>
    internal ImmutableArray<PlanMeasure> Measures(PlanModel model, SolveResult result, int[] starts)
    {
        if (ProjectCompiler.Compile(ProjectWriter.Write(model)).Project is not { } project)
        {
            return [];
        }

        var levels = Objective(model).Levels;
        var values = ObjectiveCompiler.Compile(project, Objective(model)).Of(starts);
        return [.. levels.Select((level, i) => new PlanMeasure(Kind(level.Kind), values[i], Bound(result, level.Kind, values[i])))];
    }

    private static long Bound(SolveResult result, LevelKind kind, long value) =>
        result.Levels.FirstOrDefault(level => level.Kind == kind) is { } level ? Math.Min(level.LowerBound, value) : 0;

    private Objective Objective(PlanModel model)
    {
        var leverage = Sequencing.Objectives.Objective.Leverage(KeptPerMille(model.Calendar.Step));
        return previous is null ? leverage : new Objective([ObjectiveLevel.Moves(References(model, previous)), .. leverage.Levels]);
    }

    /// <summary>A plan that never moves anything is one that exists, so any schedule will do.</summary>
    private static Objective AnyObjective(PlanModel model) => new([ObjectiveLevel.Moves([.. model.Tasks.Select(_ => (int?)null)])]);

    private static ImmutableArray<int?> References(PlanModel model, PreviousPlan previous) =>
    [
        .. model.Tasks.Select(task => previous.Starts.TryGetValue(task.Id, out var day) && model.Calendar.PeriodOf(day) is >= 0 and var period && model.Calendar.At(period).From == day
            ? period
            : (int?)null),
    ];

    /// <summary>What a year's delay leaves of a step's worth is about the same in months and in terms: four fifths.</summary>
    private static int KeptPerMille(CalendarStep step) => step == CalendarStep.Term ? 900 : 981;

    private static PlanMeasureKind Kind(LevelKind kind) => kind switch
    {
        LevelKind.Moves => PlanMeasureKind.Moves,
        LevelKind.WeightedFinish => PlanMeasureKind.StallTime,
        LevelKind.LostWorth => PlanMeasureKind.LostWorth,
        _ => PlanMeasureKind.Length,
    };
}
