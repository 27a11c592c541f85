using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Changes;

/// <summary>
/// Gives changes their day. A test case says how a district stands and replaces what was said before; a change happens to a district that has a past, on the
/// as-of date unless it says when.
/// </summary>
internal sealed class ChangeDates
{
    private readonly DistrictState before;
    private readonly Dictionary<string, PartialDate> days = new(StringComparer.Ordinal);
    private readonly ChangedReadings readings;

    internal ChangeDates(DistrictState before, RulePack pack, IReadOnlyCollection<Change> changes)
    {
        this.before = before;
        readings = new ChangedReadings(before, pack, changes);
        foreach (var change in changes.Where(change => change.On is not null))
        {
            days[change.Subject] = change.On!.Value;
        }
    }

    internal DistrictState Put(DistrictState changed)
    {
        var draft = DistrictDraft.From(changed);
        foreach (var area in changed.Areas.Where(area => !before.Areas.Contains(area)))
        {
            draft.Statements.Set(ChangedArea.Of(before.Areas.FirstOrDefault(old => Same(old.Id, area.Id)), area, Day(area.Id, area.Place)));
        }

        foreach (var practice in changed.Practices.Where(practice => !before.Practices.Contains(practice)))
        {
            draft.Statements.Set(ChangedPractice.Of(before.Practices.FirstOrDefault(old => Same(old.Id, practice.Id)), practice, Day(practice.Id, practice.Place)));
        }

        draft.Statements.Readings.Clear();
        draft.Statements.Readings.AddRange(readings.Of(changed));
        return draft.ToState();
    }

    private StatedDate Day(string subject, SourcePlace place) => new(days.TryGetValue(subject, out var day) ? day : PartialDate.Of(before.AsOf), place);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
