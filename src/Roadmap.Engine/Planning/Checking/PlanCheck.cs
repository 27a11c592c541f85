using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>Reads and checks everything a plan is to be made from, so that all faults are told in one run.</summary>
internal static class PlanCheck
{
    /// <summary>The ground, unless there is an error, and every problem, sorted.</summary>
    internal static Checked<PlanGround> Run(BoundDistrict district, PlanOptions options)
    {
        var problems = new List<Problem>(CalendarCheck.Find(district.State, options.Start));
        var goals = GoalReader.Read(district, problems);
        if (HasErrors(problems))
        {
            return new Checked<PlanGround>(null, ProblemOrder.Sort(problems));
        }

        var calendar = CalendarLayout.Lay(district.State, options.Start);
        if (calendar.FirstOpen >= calendar.Horizon)
        {
            problems.Add(PlanProblems.EndsBeforeAsOf(district.State.Calendar?.Place, calendar.End, district.State.AsOf));
            return new Checked<PlanGround>(null, ProblemOrder.Sort(problems));
        }

        var pins = new PinReader(district, calendar, problems).Read(options.Pins);
        return new Checked<PlanGround>(HasErrors(problems) ? null : new PlanGround(calendar, pins, goals), ProblemOrder.Sort(problems));
    }

    private static bool HasErrors(List<Problem> problems) => problems.Exists(problem => problem.Severity == ProblemSeverity.Error);
}
