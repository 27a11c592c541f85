using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Placing;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Turns what was placed into a plan that people and programs read.</summary>
internal sealed class PlanWriter(Diagnosis diagnosis, PhraseBook phrases, PreviousPlan? previous)
{
    internal ActionPlan Write(PlacedPlan placed, Selection selection, ImmutableArray<Problem> problems)
    {
        var calendar = placed.Model.Calendar;
        var written = new ActionPlan
        {
            District = diagnosis.District,
            Packs = diagnosis.Packs,
            Engine = diagnosis.Engine,
            Start = calendar.Start,
            End = calendar.End,
            Step = calendar.Step,
            Periods = [.. Enumerable.Range(0, Math.Max(calendar.Horizon, placed.HasPlan ? placed.Model.Periods : 0)).Select(period => Time(calendar.At(period)))],
            Running = [.. selection.Running.Select(task => new RunningPractice(task.Id, task.Practice.Title, task.StartedText, task.InPlaceOn, task.IsAssumed))],
            LeftOut = [.. selection.LeftOut.Concat(placed.LeftOut).OrderBy(practice => practice.Id, StringComparer.Ordinal)],
            Stop = placed.Stop,
            Conflict = placed.Conflict,
            Problems = problems,
        };
        return placed.HasPlan ? WithSteps(written, placed, selection) : written with { Goals = new GoalWriter(phrases).WithoutPlan(selection, placed.Conflict) };
    }

    private ActionPlan WithSteps(ActionPlan plan, PlacedPlan placed, Selection selection)
    {
        var placement = new Placement(placed.Model, placed.Starts);
        var reasons = new ReasonFinder(placement, phrases);
        var critical = CriticalPath.Of(placement, reasons);
        var steps = new StepWriter(placement, reasons, previous, placed.Untied);
        ImmutableArray<PlanStep> written =
        [
            .. Enumerable.Range(0, placed.Starts.Length)
                .Select(task => steps.Write(task, critical.Contains(task)))
                .OrderBy(step => step.Period)
                .ThenBy(step => step.Length)
                .ThenBy(step => step.Id, StringComparer.Ordinal),
        ];
        return plan with
        {
            Steps = written,
            Stalls = StallWriter.Write(diagnosis, written, selection),
            Goals = new GoalWriter(phrases).Write(placement, selection, plan.LeftOut),
            Uses = UseWriter.Write(placement),
            CriticalPath = [.. critical.Select(task => placed.Model.Tasks[task].Id)],
            Moves = previous is null ? [] : new MoveWriter(placement, reasons, plan, previous).Write(),
            Measures = placed.Measures,
            IsOptimal = placed.Stop == PlanStop.Proved,
        };
    }

    private static PlanTime Time(PlanPeriod period) => new(period.Name, period.From, period.To, period.Term);
}
