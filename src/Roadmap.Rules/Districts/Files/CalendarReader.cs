using System.Collections.Immutable;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads a district's calendar, promised starts and goals.</summary>
internal static class CalendarReader
{
    internal static CalendarState? Read(YamlMapping? map, ProblemCollector problems)
    {
        if (map is null)
        {
            return null;
        }

        var fields = new DistrictFields(map, CalendarKeys.Calendar, "calendar", problems);
        var calendar = new CalendarState
        {
            Start = fields.Day("start"),
            Step = ReadStep(fields),
            Horizon = fields.Duration("horizon"),
            YearStarts = fields.Day("year-starts"),
            Terms = ReadTerms(fields),
            Closed = [.. FileEntries.Mappings(fields.Raw, "closed", problems).Select(item => ReadWindow(item, problems)).OfType<ClosedWindow>()],
            Place = map.Place,
        };
        fields.Finish();
        return calendar;
    }

    internal static CommitmentState? ReadCommitment(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, CalendarKeys.Commitment, "commitment", problems);
        var practice = fields.RequiredText("practice");
        var starts = fields.RequiredDate("starts");
        fields.Finish();
        return practice is null || starts is null ? null : new CommitmentState(practice, starts, map.Place);
    }

    internal static GoalState? ReadGoal(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, CalendarKeys.Goal, "goal", problems);
        var reach = fields.RequiredText("reach");
        var by = fields.RequiredDate("by");
        fields.Finish();
        return reach is null || by is null ? null : new GoalState(reach, by, map.Place);
    }

    private static CalendarStep? ReadStep(DistrictFields fields)
    {
        if (fields.Text("step") is not { } step)
        {
            return null;
        }

        var found = CalendarKeys.Steps.Find(step.Text);
        if (found is null)
        {
            fields.Problems.Add(DistrictProblems.UnknownWord(step.Place, "step", step.Text, CalendarKeys.Steps.Words));
        }

        return found;
    }

    private static ImmutableArray<TermState> ReadTerms(DistrictFields calendar)
    {
        var terms = ImmutableArray.CreateBuilder<TermState>();
        foreach (var map in FileEntries.Mappings(calendar.Raw, "terms", calendar.Problems))
        {
            if (ReadTerm(map, calendar.Problems) is not { } term)
            {
                continue;
            }

            if (terms.Count > 0 && term.From <= terms[^1].To)
            {
                calendar.Problems.Add(DistrictProblems.TermsOverlap(term.Place, term.Name, terms[^1].Name, terms[^1].Place));
            }

            terms.Add(term);
        }

        return terms.ToImmutable();
    }

    private static TermState? ReadTerm(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, CalendarKeys.Term, "term", problems);
        var name = fields.RequiredText("name");
        var from = fields.RequiredDay("from");
        var to = fields.RequiredDay("to");
        fields.Finish();
        return name is not null && Days(from, to, $"The term \"{name.Text}\"", map, problems) is { } days
            ? new TermState(name.Text, days.From, days.To, map.Place)
            : null;
    }

    private static ClosedWindow? ReadWindow(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, CalendarKeys.Closed, "closed window", problems);
        var from = fields.RequiredDay("from");
        var to = fields.RequiredDay("to");
        var what = fields.Text("for");
        var because = fields.Text("because");
        fields.Finish();
        return Days(from, to, "The closed window", map, problems) is { } days
            ? new ClosedWindow(days.From, days.To, what, because?.Text, map.Place)
            : null;
    }

    private static (DateOnly From, DateOnly To)? Days(DateOnly? from, DateOnly? to, string what, YamlMapping map, ProblemCollector problems)
    {
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            problems.Add(DistrictProblems.EndsBeforeItBegins(map.Find("to")!.Value.Place, what));
            return null;
        }

        return (first, last);
    }
}
