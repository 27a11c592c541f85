using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>A goal; it can come later.</summary>
internal sealed class SoftGoal(TaskGoal goal, string milestone)
    : SoftPart(new ConflictPart(ConflictPartKind.Goal, goal.State.Reach.Text, ConflictWords.Goal(milestone, goal.By), goal.State.Place))
{
    internal override bool IsMonotone => true;

    internal override PlanSetting Drop(PlanSetting setting) => setting with { Goals = setting.Goals.RemoveAll(IsIt) };

    internal override IEnumerable<SoftChange> Changes(PlanModel model)
    {
        for (var limit = goal.Limit + 1; limit <= model.Periods; limit++)
        {
            var later = limit;
            var day = goal.AtFinish ? model.Calendar.At(limit - 1).To : model.Calendar.At(limit).From;
            yield return new SoftChange(
                setting => setting with { Goals = [.. setting.Goals.Select(one => IsIt(one) ? one with { Limit = later } : one)] },
                new RelaxedPart(Part, ConflictWords.LaterGoal(milestone, day), day, null));
        }
    }

    private bool IsIt(TaskGoal other) => other.State == goal.State;
}
