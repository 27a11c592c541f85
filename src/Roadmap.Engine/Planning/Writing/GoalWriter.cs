using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Planning.Explaining;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Planning.Writing;

/// <summary>Says what becomes of each goal.</summary>
internal sealed class GoalWriter(PhraseBook phrases)
{
    internal ImmutableArray<PlanGoal> Write(Placement placement, Selection selection, ImmutableArray<LeftOutPractice> leftOut) =>
        [.. selection.Goals.Select(goal => Write(goal, placement, leftOut))];

    /// <summary>The goals where there is no plan.</summary>
    internal ImmutableArray<PlanGoal> WithoutPlan(Selection selection, PlanConflict? conflict) =>
    [
        .. selection.Goals.Select(goal => goal.IsReached
            ? Goal(goal, PlanGoalOutcome.Reached, null, PlanWords.GoalReached(phrases.Milestone(goal.Milestone)))
            : conflict?.Parts.Any(part => goal.State.Place.Equals(part.Place)) == true
                ? Goal(goal, PlanGoalOutcome.InConflict, null, PlanWords.GoalInConflict)
                : Goal(goal, PlanGoalOutcome.OutOfReach, null, PlanWords.NoPlanForGoal)),
    ];

    private PlanGoal Write(TaskGoal goal, Placement placement, ImmutableArray<LeftOutPractice> leftOut)
    {
        var milestone = phrases.Milestone(goal.Milestone);
        if (goal.IsReached)
        {
            return Goal(goal, PlanGoalOutcome.Reached, null, PlanWords.GoalReached(milestone));
        }

        var tasks = goal.Tasks.Where(placement.Model.Index.ContainsKey).Select(id => placement.Model.Index[id]).ToList();
        if (tasks.Count < goal.Tasks.Length || (tasks.Count == 0 && goal.Running.IsEmpty))
        {
            return Goal(goal, PlanGoalOutcome.OutOfReach, null, WhyOutOfReach(goal, milestone, leftOut));
        }

        var days = tasks.Select(task => On(placement, task, goal.AtFinish)).Concat(goal.Running.Select(task => task.InPlaceOn)).ToList();
        var isItself = goal.Milestone.Kind == FactSubjectKind.Practice;
        var titles = isItself ? [] : tasks.Select(task => placement.Model.Tasks[task].Practice.Title).Concat(goal.Running.Select(task => task.Practice.Title)).Select(PlanWords.Quoted).ToList();
        var isInTime = days.Max() <= goal.By.AddDays(goal.AtFinish ? 1 : 0);
        return Goal(goal, isInTime ? PlanGoalOutcome.InTime : PlanGoalOutcome.Late, days.Max(), PlanWords.GoalThrough(milestone, titles, days.Max()));
    }

    /// <summary>The day on which a task reaches its end of the goal: in place the day after its last.</summary>
    private static DateOnly On(Placement placement, int task, bool atFinish) => atFinish
        ? placement.Model.Calendar.At(placement.Finish(task) - 1).To.AddDays(1)
        : placement.Model.Calendar.At(placement.Start(task)).From;

    private static string WhyOutOfReach(TaskGoal goal, string milestone, ImmutableArray<LeftOutPractice> leftOut)
    {
        var missing = leftOut.FirstOrDefault(practice => goal.Milestone.Kind == FactSubjectKind.Practice ? practice.Id == goal.Milestone.Subject : goal.Tasks.Contains(practice.Id, StringComparer.Ordinal));
        return missing is null ? PlanWords.NothingLeadsTo(milestone) : PlanWords.GoalLeftOut(missing.Title, missing.Because);
    }

    private static PlanGoal Goal(TaskGoal goal, PlanGoalOutcome outcome, DateOnly? on, string because) =>
        new(goal.State.Reach.Text, goal.By, outcome, on, because, goal.State.Place);
}
