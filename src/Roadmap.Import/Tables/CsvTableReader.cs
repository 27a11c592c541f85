using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tables;

/// <summary>Reads tables in text form.</summary>
internal static class CsvTableReader
{
    private const int SampleLines = 20;

    private static readonly ImmutableArray<char> Delimiters = [',', ';', '\t'];

    internal static Checked<SurveyTable> Read(string text, string file, SurveyTableForm form, TableLimits limits)
    {
        var rows = new List<SurveyRow>();
        var isBad = false;
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = (form.Delimiter ?? Detect(text, form.HeaderRow)).ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => isBad = true,
            DetectColumnCountChanges = false,
        });
        var line = 1;
        while (parser.Read())
        {
            var cells = parser.Record!.Select(SurveyCell.Of).ToImmutableArray();
            if (rows.Count > limits.Rows || cells.Length > limits.Columns)
            {
                return new Checked<SurveyTable>(null, [ImportProblems.TooManyCells(file, limits.Rows, limits.Columns)]);
            }

            rows.Add(new SurveyRow(line, cells, FaultOf(parser.RawRecord, isBad)));
            line = parser.RawRow + 1;
            isBad = false;
        }

        return SurveyTable.Of(rows, form.HeaderRow) is { } table
            ? new Checked<SurveyTable>(table, [])
            : new Checked<SurveyTable>(null, [ImportProblems.NothingInIt(file, form.HeaderRow)]);
    }

    private static string? FaultOf(string raw, bool isBad) =>
        raw.AsSpan().Count('"') % 2 != 0 && raw.AsSpan().TrimEnd("\r\n").Contains('\n') ? SurveyReasons.QuoteNotClosed
        : isBad ? SurveyReasons.QuoteInside
        : null;

    /// <summary>The sign that the line with the names has most of outside quotes, and of two the one that the lines below agree on; a comma when there is none.</summary>
    private static char Detect(string text, int headerRow)
    {
        var lines = text.Split('\n', headerRow + SampleLines).Skip(headerRow - 1).Take(SampleLines).ToList();
        return lines.Count == 0 ? ',' : Delimiters
            .Select((sign, index) => (sign, index, Count: CountOf(lines[0], sign), Agreeing: lines.Count(line => CountOf(line, sign) == CountOf(lines[0], sign))))
            .OrderByDescending(found => found.Count > 0)
            .ThenByDescending(found => found.Count > 0 ? found.Agreeing : 0)
            .ThenByDescending(found => found.Count)
            .ThenBy(found => found.index)
            .First().sign;
    }

    private static int CountOf(string line, char sign)
    {
        var count = 0;
        var isQuoted = false;
        foreach (var character in line)
        {
            isQuoted ^= character == '"';
            count += character == sign && !isQuoted ? 1 : 0;
        }

        return count;
    }
}
