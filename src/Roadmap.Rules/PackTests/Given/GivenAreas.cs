using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>Puts given levels and their dates into a district.</summary>
internal sealed class GivenAreas(FactType levelType, DraftStatements statements, ProblemCollector problems)
{
    private const string ReachedStart = "reached(";

    private readonly HashSet<string> dated = new(StringComparer.Ordinal);

    internal void Apply(string id, GivenEntry entry)
    {
        switch (entry.Segment)
        {
            case null:
                ApplyLevel(id, entry);
                break;
            case "started":
                ApplyStarted(id, entry);
                break;
            case var segment when segment.StartsWith(ReachedStart, StringComparison.Ordinal) && segment.EndsWith(')'):
                ApplyReached(id, segment[ReachedStart.Length..^1].Trim(), entry);
                break;
            default:
                problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, $"Give {id}: with a level and a history."));
                break;
        }
    }

    private void ApplyLevel(string id, GivenEntry entry)
    {
        if (entry.IsMissing)
        {
            statements.Areas.RemoveAll(area => string.Equals(area.Id, id, StringComparison.Ordinal));
            return;
        }

        if (entry.Value is YamlMapping)
        {
            statements.Set(StatementReader.ReadArea(entry.Key, entry.Value, problems));
            return;
        }

        if (entry.Text("a level, or a level and a history", problems) is { } level && CheckLevel(entry, level))
        {
            var known = Current(id, entry);
            var isEnd = known.History is [.., var last] && string.Equals(last.Level.Text, level.Text, StringComparison.Ordinal);
            statements.Set(known with { Level = level, History = isEnd ? known.History : [], Place = entry.Place });
        }
    }

    private void ApplyStarted(string id, GivenEntry entry)
    {
        if (entry.IsMissing)
        {
            statements.Set(Current(id, entry) with { History = [] });
        }
        else if (entry.IsNever)
        {
            statements.Set(new AreaState(id, new StatedText(levelType.Words[0], entry.Value.Place), [], entry.Place));
        }
        else if (entry.Date(problems) is { } date)
        {
            var known = Fresh(id, entry);
            var lowest = new StatedText(levelType.Words[1], date.Place);
            var level = known.History.IsEmpty && known.Level is { } stated && levelType.IndexOf(stated.Text) > 0 ? stated : lowest;
            statements.Set(known with { History = known.History.Insert(0, new StatedLevel(date, level)) });
        }
    }

    private void ApplyReached(string id, string word, GivenEntry entry)
    {
        var level = new StatedText(word, entry.Place);
        if (CheckLevel(entry, level) && entry.Date(problems) is { IsNever: false } date)
        {
            var known = Fresh(id, entry);
            ImmutableArray<StatedLevel> history =
                [.. known.History.Add(new StatedLevel(date, level)).OrderBy(item => levelType.IndexOf(item.Level.Text))];
            statements.Set(known with { History = history });
        }
    }

    private bool CheckLevel(GivenEntry entry, StatedText level)
    {
        if (levelType.IndexOf(level.Text) >= 0)
        {
            return true;
        }

        problems.Add(TestProblems.DoesNotFit(level.Place, entry.Subject, level.Text, levelType));
        return false;
    }

    private AreaState Current(string id, GivenEntry entry) => statements.FindArea(id) ?? new AreaState(id, null, [], entry.Place);

    // The first date that a case gives for an area takes the place of the whole history of the test's district.
    private AreaState Fresh(string id, GivenEntry entry) => dated.Add(id) ? Current(id, entry) with { History = [] } : Current(id, entry);
}
