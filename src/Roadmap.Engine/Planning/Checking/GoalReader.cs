using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>Reads what a district wants to reach.</summary>
internal static class GoalReader
{
    internal static ImmutableArray<ReadGoal> Read(BoundDistrict district, ICollection<Problem> problems)
    {
        var goals = ImmutableArray.CreateBuilder<ReadGoal>();
        foreach (var goal in district.State.Goals)
        {
            var read = district.Pack.ReadMilestone(goal.Reach.Text, goal.Reach.Place);
            foreach (var problem in read.Problems)
            {
                problems.Add(problem);
            }

            if (read.Value is not { } milestone || goal.By.Date is not { } by)
            {
                continue;
            }

            var isReached = MilestoneReader.Read(MilestonePlan.Of(milestone, district.Index), district).Holds == true;
            if (!isReached && by.Last < district.State.AsOf)
            {
                problems.Add(PlanProblems.GoalInThePast(goal.Place, goal.Reach.Text, by));
            }

            goals.Add(new ReadGoal(goal, milestone, by.Last, isReached));
        }

        return goals.ToImmutable();
    }
}
