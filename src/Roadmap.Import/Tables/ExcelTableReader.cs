using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tables;

/// <summary>Reads a sheet of an Excel workbook: the values that its cells last had, no formulas.</summary>
internal static class ExcelTableReader
{
    internal static Checked<SurveyTable> Read(MemoryStream stream, string file, SurveyTableForm form, TableLimits limits)
    {
        if (WorkbookGuard.Check(stream, file, limits) is { } problem)
        {
            return new Checked<SurveyTable>(null, [problem]);
        }

        // The library asks for this code page when it is set up, also for workbooks that do not use it.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        stream.Position = 0;
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
            return Read(reader, stream, file, form, limits);
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or XmlException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException or OverflowException or NotSupportedException or KeyNotFoundException)
        {
            // What a library throws over a file that is not whole is not only what it documents.
            return new Checked<SurveyTable>(null, [ImportProblems.DamagedWorkbook(file)]);
        }
    }

    private static Checked<SurveyTable> Read(IExcelDataReader reader, MemoryStream stream, string file, SurveyTableForm form, TableLimits limits)
    {
        var sheets = new List<string>();
        do
        {
            sheets.Add(reader.Name);
            if (form.Sheet is null || string.Equals(form.Sheet.Text, reader.Name, StringComparison.OrdinalIgnoreCase))
            {
                return ReadSheet(reader, WorkbookErrors.Of(new MemoryStream(stream.GetBuffer(), 0, (int)stream.Length, writable: false), reader.Name), file, form, limits);
            }
        }
        while (reader.NextResult());
        return new Checked<SurveyTable>(null, [ImportProblems.NoSuchSheet(file, form.Sheet!, sheets)]);
    }

    private static Checked<SurveyTable> ReadSheet(IExcelDataReader reader, WorkbookErrors errors, string file, SurveyTableForm form, TableLimits limits)
    {
        var rows = new List<SurveyRow>();
        var last = 0;
        while (reader.Read())
        {
            if (reader.FieldCount > limits.Columns || rows.Count > limits.Rows)
            {
                return new Checked<SurveyTable>(null, [ImportProblems.TooManyCells(file, limits.Rows, limits.Columns)]);
            }

            var row = new SurveyRow(reader.Depth + 1, [.. Enumerable.Range(0, reader.FieldCount).Select(index => ExcelCells.Read(reader, index, errors))]);
            last = row.IsBlank ? last : rows.Count + 1;
            rows.Add(row);
        }

        return SurveyTable.Of(rows.GetRange(0, last), form.HeaderRow) is { } table
            ? new Checked<SurveyTable>(table, [])
            : new Checked<SurveyTable>(null, [ImportProblems.NothingInIt(file, form.HeaderRow)]);
    }
}
