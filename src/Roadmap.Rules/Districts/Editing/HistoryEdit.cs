using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States when an area reached a level.</summary>
internal sealed class HistoryEdit(string id, string day, string word) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var record = new StatedLevel(places.Date(day, nameof(day)), places.Text(word));
        var known = draft.Statements.FindArea(id) ?? new AreaState(id, null, [], record.Level.Place);
        var same = IndexOfSame(known.History.Select(entry => (entry.Level.Text, entry.Date.Date)));
        var history = same >= 0
            ? known.History.SetItem(same, known.History[same] with { Date = record.Date })
            : known.History.Insert(IndexFor(known.History.Select(entry => entry.Date.Date)), record);
        draft.Statements.Set(known with { History = history });
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor)
    {
        var record = NewNode.Mapping(("date", NewNode.Of(day)), ("level", NewNode.Of(word)));
        var area = (editor.Root.Find("areas")?.Value as YamlMapping)?.Find(id)?.Value as YamlMapping;
        if (area?.Find("history")?.Value is not YamlSequence { Items.IsEmpty: false } history)
        {
            return editor.SetField("areas", id, "history", NewNode.List(record), "level");
        }

        var entries = history.Items.OfType<YamlMapping>().ToList();
        var same = IndexOfSame(entries.Select(entry => (Text(entry, "level") ?? "", DateOf(entry))));
        return entries.Count < history.Items.Length ? null
            : same >= 0 ? editor.Set(entries[same], "date", NewNode.Of(day))
            : editor.Insert(history, IndexFor(entries.Select(DateOf)), record);
    }

    private PartialDate When => PartialDate.TryParse(day, out var date) ? date : default;

    /// <summary>The record that this one says more or less exactly, or -1.</summary>
    private int IndexOfSame(IEnumerable<(string Level, PartialDate? Date)> records)
    {
        var when = When;
        var index = 0;
        foreach (var (level, date) in records)
        {
            if (string.Equals(level, word, StringComparison.Ordinal) && date is { } known && (Covers(known, when) || Covers(when, known)))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>Before the first record that is certainly later.</summary>
    private int IndexFor(IEnumerable<PartialDate?> dates)
    {
        var when = When;
        return dates.TakeWhile(date => date is not { } known || known.First <= when.Last).Count();
    }

    private static bool Covers(PartialDate wide, PartialDate narrow) => wide.First <= narrow.First && narrow.Last <= wide.Last;

    private static PartialDate? DateOf(YamlMapping entry) => PartialDate.TryParse(Text(entry, "date"), out var date) ? date : null;

    private static string? Text(YamlMapping entry, string key) => (entry.Find(key)?.Value as YamlScalar)?.Value.Trim();
}
