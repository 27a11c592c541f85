using System.Globalization;
using Roadmap.Import.Tables;
using Roadmap.Import.Wording;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tallying;

/// <summary>What one row says beside its answers: which school, which day, and who answered. What it says wrongly is noted once for each column.</summary>
internal sealed class RowFacts
{
    private readonly SurveyTally tally;
    private readonly SurveyRow row;
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    internal RowFacts(SurveyTally tally, SurveyRow row)
    {
        this.tally = tally;
        this.row = row;
        School = tally.Map.Schools is { } schools ? Find(schools.Column, schools.Words, SurveyReasons.NoSchool, SurveyReasons.NotASchool) : null;
        Day = tally.Map.Dates?.Column is { } column ? ReadDay(column) : null;
    }

    /// <summary>The school; null when there is none, or none that the map knows.</summary>
    internal SurveyWord? School { get; }

    /// <summary>The day; null when there is none, or none that can be read.</summary>
    internal DateOnly? Day { get; }

    /// <summary>The role that answers a question; null when the row does not tell, or tells one that the map does not know.</summary>
    internal string? RoleOf(SurveyQuestion question) => question.From.Column is { } column
        ? Find(column, question.From.Words, SurveyReasons.NoRole, SurveyReasons.NotARole)?.Id.Text
        : question.From.Fixed!.Text;

    private SurveyWord? Find(StatedText column, IEnumerable<SurveyWord> words, string blank, string unknown)
    {
        var cell = row.Cells[tally.Columns[column]];
        var word = words.FirstOrDefault(word => string.Equals(SurveyCell.OneLine(word.Text), cell.Text, StringComparison.OrdinalIgnoreCase));
        if (word is null && noted.Add(column.Text))
        {
            tally.Leave(row, column.Text, cell, cell.Fault ?? (tally.SaysNothing(cell) ? blank : unknown));
        }

        return word;
    }

    private DateOnly? ReadDay(StatedText column)
    {
        var cell = row.Cells[tally.Columns[column]];
        if (cell.Day is not null || tally.SaysNothing(cell))
        {
            return cell.Day;
        }

        var format = tally.Map.Dates!.Format;
        var text = format is null ? cell.Text.Split(' ', 'T')[0] : cell.Text;
        if (cell.Fault is null && DateOnly.TryParseExact(text, format ?? "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        tally.Leave(row, column.Text, cell, cell.Fault ?? SurveyReasons.NotADay(format));
        return null;
    }
}
