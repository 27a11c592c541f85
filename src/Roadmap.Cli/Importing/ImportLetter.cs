using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Import.Results;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Surveys;

namespace Roadmap.Cli.Importing;

/// <summary>Tells what became of a survey: the readings, and what was not used and why.</summary>
internal static class ImportLetter
{
    private const int MostShown = 20;
    private const int ValueWidth = 7;

    internal static Letter Write(SurveyResult result, ImportRequest request) => new(
    [
        new HeadingBlock($"{result.File}", isTitle: true),
        new ParagraphBlock(new TextRun(Summary(result))),
        .. Readings(result),
        .. SmallGroups(result),
        .. Unused(result, request.ShowAll),
        .. Closing(request),
    ]);

    private static string Summary(SurveyResult result) =>
        $"{Count(result.RowsRead, "row")} read: {Number(result.RowsUsed)} used, {Number(result.RowsRead - result.RowsUsed)} not. "
        + $"{Count(result.CellsWithoutAnswer, "cell")} of the rows used {(result.CellsWithoutAnswer == 1 ? "has" : "have")} no answer.";

    private static IEnumerable<LetterBlock> Readings(SurveyResult result)
    {
        yield return new HeadingBlock("Readings");
        if (result.Readings.IsEmpty)
        {
            yield return new ParagraphBlock(new TextRun("No answers came to a reading.", Tone.Notice));
        }

        foreach (var question in result.Readings.GroupBy(reading => reading.Question))
        {
            yield return new ParagraphBlock(new TextRun(question.Key.Of.Text, Tone.Strong), new TextRun($" [{question.Key.Column.Text}]", Tone.Quiet));
            foreach (var reading in question)
            {
                yield return new ParagraphBlock(new TextRun($"{reading.Role}{Of(reading.School)}: {Count(reading.Responses, "answer")}{(reading.Date is null ? "" : $", {reading.Date}")}"))
                {
                    Lead = new TextRun(reading.Value, Tone.Strong),
                    Indent = 2,
                    Hang = ValueWidth,
                };
            }
        }
    }

    private static IEnumerable<LetterBlock> SmallGroups(SurveyResult result)
    {
        if (result.SmallGroups.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("Too few answers for a reading");
        foreach (var group in result.SmallGroups)
        {
            yield return new ParagraphBlock(
                new TextRun($"{group.Question.Of.Text}, told by {group.Role}{Of(group.School)}: {Count(group.Responses, "answer")}, and the map asks for {Number(group.Question.Fewest)}"))
            { Lead = new TextRun("-", Tone.Quiet), Hang = 2 };
        }
    }

    private static IEnumerable<LetterBlock> Unused(SurveyResult result, bool showAll)
    {
        if (result.Unused.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("Not used");
        foreach (var part in showAll ? result.Unused : result.Unused.Take(MostShown))
        {
            yield return new ParagraphBlock(
                new TextRun($"row {Number(part.Row)}", Tone.Strong),
                new TextRun(part.Column is null ? "" : $", {part.Column}"),
                new TextRun(part.Text.Length == 0 ? ": " : $": \"{Cut(part.Text)}\". "),
                new TextRun(part.Reason, Tone.Notice))
            { Lead = new TextRun("-", Tone.Quiet), Hang = 2 };
        }

        if (!showAll && result.Unused.Length > MostShown)
        {
            yield return new ParagraphBlock(new TextRun($"{Number(result.Unused.Length - MostShown)} more: --all shows them.", Tone.Quiet));
        }
    }

    private static ImmutableArray<LetterBlock> Closing(ImportRequest request) => request.IsQuiet ? [] :
    [
        new GapBlock(),
        new ParagraphBlock(new TextRun(request.Target is { } path
            ? $"Wrote {path}."
            : "Nothing was written: -o FILE begins a district file, and --into FILE puts the readings into one.", Tone.Quiet)),
    ];

    private static string Of(SurveyWord? school) => school is null ? "" : $" at {school.Text}";

    private static string Cut(string text) => text.Length <= 60 ? text : text[..57] + "...";

    private static string Count(int count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
