using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>A fixed start; it can stand elsewhere, later before earlier, near before far.</summary>
internal sealed class SoftPin(PlanTask task, TaskPin pin)
    : SoftPart(new ConflictPart(ConflictPartKind.Pin, task.Id, ConflictWords.Pin(task.Practice.Title, pin), pin.Place))
{
    /// <summary>How many other starts are tried in each direction: two years of months.</summary>
    private const int Most = 24;

    internal override bool IsMonotone => false;

    internal override PlanSetting Drop(PlanSetting setting) => setting with { Pins = setting.Pins.Remove(task.Id) };

    internal override IEnumerable<SoftChange> Changes(PlanModel model)
    {
        var later = Enumerable.Range(pin.Last + 1, Math.Clamp(model.Periods - task.Length - pin.Last, 0, Most));
        var earlier = Enumerable.Range(model.Calendar.FirstOpen, Math.Max(0, pin.First - model.Calendar.FirstOpen)).Reverse().Take(Most);
        foreach (var period in later.Concat(earlier))
        {
            var day = model.Calendar.At(period).From;
            yield return new SoftChange(
                setting => setting with { Pins = setting.Pins.SetItem(task.Id, pin with { First = period, Last = period, When = PlanWords.Day(day) }) },
                new RelaxedPart(Part, ConflictWords.OtherStart(task.Practice.Title, day), day, null));
        }
    }
}
