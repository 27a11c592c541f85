using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tables;

/// <summary>Reads the table of a survey, whichever form it has: by what its first bytes say, not by its name.</summary>
internal static class SurveyTables
{
    internal static Checked<SurveyTable> Read(Stream stream, string file, SurveyTableForm form, TableLimits limits)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= limits.Bytes && (read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        if (bytes.Length > limits.Bytes)
        {
            return new Checked<SurveyTable>(null, [ImportProblems.TooLarge(file, limits.Bytes)]);
        }

        bytes.Position = 0;
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length) switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ExcelTableReader.Read(bytes, file, form, limits),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => new Checked<SurveyTable>(null, [ImportProblems.LockedOrOld(file)]),
            var text => ReadText(text, file, form, limits),
        };
    }

    private static Checked<SurveyTable> ReadText(ReadOnlySpan<byte> bytes, string file, SurveyTableForm form, TableLimits limits)
    {
        var text = TableText.Decode(bytes, file, form.IsWindows1252);
        return text.Value is { } content ? CsvTableReader.Read(content, file, form, limits) : new Checked<SurveyTable>(null, text.Problems);
    }
}
