using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Import.Results;
using Roadmap.Import.Tables;
using Roadmap.Import.Wording;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tallying;

/// <summary>Goes through the rows of a table once and sorts every answer into its groups, or notes why it is in none.</summary>
internal sealed class SurveyTally
{
    private readonly SurveyTable table;
    private readonly HashSet<string> missing;
    private readonly ImmutableArray<AnswerReader> readers;
    private readonly Dictionary<(int Question, string? School, string Role), AnswerGroup> groups = [];
    private readonly List<UnusedPart> unused = [];
    private int rowsUsed;
    private int withoutAnswer;

    internal SurveyTally(SurveyMap map, SurveyTable table, ColumnIndex columns)
    {
        Map = map;
        Columns = columns;
        this.table = table;
        missing = map.Missing.Select(SurveyCell.OneLine).ToHashSet(StringComparer.OrdinalIgnoreCase);
        readers = [.. map.Questions.Select(question => new AnswerReader(question, map.Table.DecimalSign))];
    }

    internal SurveyMap Map { get; }

    internal ColumnIndex Columns { get; }

    internal SurveyResult Count(string file)
    {
        foreach (var row in table.Rows)
        {
            if (row.Fault is not null || row.IsBlank)
            {
                unused.Add(new UnusedPart(row.Number, null, row.Text, row.Fault ?? SurveyReasons.EmptyRow));
            }
            else
            {
                Count(row);
            }
        }

        var all = Map.Questions.SelectMany((question, index) => Groups(index, question)).ToList();
        return new SurveyResult
        {
            File = file,
            RowsRead = table.Rows.Length,
            RowsUsed = rowsUsed,
            CellsWithoutAnswer = withoutAnswer,
            Readings = [.. all.Where(group => group.Answers.Count >= group.Question.Fewest).Select(Reading)],
            SmallGroups = [.. all.Where(group => group.Answers.Count < group.Question.Fewest).Select(group => new SmallGroup(group.Question, group.School, group.Role, group.Answers.Count))],
            Unused = [.. unused],
        };
    }

    /// <summary>True when the cell is empty or says that there is no answer.</summary>
    internal bool SaysNothing(SurveyCell cell) => cell.Fault is null && (cell.IsBlank || missing.Contains(cell.Text));

    /// <summary>Notes that a cell was not used.</summary>
    internal void Leave(SurveyRow row, string column, SurveyCell cell, string reason) => unused.Add(new UnusedPart(row.Number, column, cell.Text, reason));

    private void Count(SurveyRow row)
    {
        var noted = unused.Count;
        var facts = new RowFacts(this, row);
        var without = 0;
        var isUsed = false;
        for (var index = 0; index < readers.Length; index++)
        {
            var question = Map.Questions[index];
            var cell = row.Cells[Columns[question.Column]];
            if (SaysNothing(cell))
            {
                without++;
            }
            else if (facts.RoleOf(question) is not { } role)
            {
                continue;
            }
            else if (readers[index].Read(cell, out var reason) is not { } answer)
            {
                Leave(row, question.Column.Text, cell, reason);
            }
            else
            {
                isUsed |= Add(index, role, facts, answer);
            }
        }

        if (isUsed)
        {
            rowsUsed++;
            withoutAnswer += without;
            for (var i = noted; i < unused.Count; i++)
            {
                unused[i] = unused[i] with { IsRowUsed = true };
            }
        }
        else if (unused.Count == noted)
        {
            unused.Add(new UnusedPart(row.Number, null, row.Text, SurveyReasons.NothingAnswered));
        }
    }

    private bool Add(int question, string role, RowFacts facts, decimal answer)
    {
        var isAdded = false;
        if (Map.Schools is null or { AlsoDistrict: true })
        {
            Group(question, null, role).Add(answer, facts.Day);
            isAdded = true;
        }

        if (facts.School is { } school)
        {
            Group(question, school.Id.Text, role).Add(answer, facts.Day);
            isAdded = true;
        }

        return isAdded;
    }

    private AnswerGroup Group(int question, string? school, string role)
    {
        var key = (question, school, role);
        return groups.TryGetValue(key, out var group) ? group : groups[key] = new AnswerGroup();
    }

    /// <summary>The groups of a question in the order of the map, also those without an answer: nobody should have to miss them.</summary>
    private IEnumerable<(SurveyQuestion Question, SurveyWord? School, string Role, IReadOnlyList<decimal> Answers, DateOnly? Latest)> Groups(int index, SurveyQuestion question) =>
        from school in Places()
        from role in question.From.Fixed is { } one ? [one.Text] : question.From.Words.Select(word => word.Id.Text).Distinct(StringComparer.Ordinal)
        let known = groups.GetValueOrDefault((index, school?.Id.Text, role))
        select (question, school, role, known?.Answers ?? [], known?.Latest);

    private IEnumerable<SurveyWord?> Places()
    {
        if (Map.Schools is null or { AlsoDistrict: true })
        {
            yield return null;
        }

        foreach (var school in Map.Schools?.Words.DistinctBy(word => word.Id.Text, StringComparer.Ordinal) ?? [])
        {
            yield return school;
        }
    }

    private SurveyReading Reading((SurveyQuestion Question, SurveyWord? School, string Role, IReadOnlyList<decimal> Answers, DateOnly? Latest) group) => new(
        group.Question,
        group.School,
        group.Role,
        GroupValue.Of(group.Question, group.Answers),
        Map.Dates?.Fixed?.Date?.ToString() ?? group.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        group.Answers.Count);
}
