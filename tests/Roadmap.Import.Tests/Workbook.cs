using System.IO.Compression;
using System.Text;

namespace Roadmap.Import.Tests;

/// <summary>Writes small Excel workbooks by hand, so that no library vouches for itself.</summary>
internal static class Workbook
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A workbook with sheets of raw cells: <c>&lt;c r="A1"&gt;...&lt;/c&gt;</c>, a string for each row.</summary>
    internal static byte[] Of(params (string Name, string[] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var numbers = Enumerable.Range(1, sheets.Length).ToList();
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(numbers.Select(n => $"<sheet name=\"{sheets[n - 1].Name}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}<Relationship Id=\"rIdS\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
            foreach (var n in numbers)
            {
                var rows = sheets[n - 1].Rows.Select((cells, index) => cells.Length == 0 ? "" : $"<row r=\"{index + 1}\">{cells}</row>");
                Add(archive, $"xl/worksheets/sheet{n}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>A workbook whose first sheet is a row of texts and rows of raw cells below it.</summary>
    internal static byte[] Table(string[] columns, params string[] rows) =>
        Of(("Sheet1", [string.Concat(columns.Select((column, index) => Text($"{(char)('A' + index)}1", column))), .. rows]));

    internal static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    internal static string Number(string at, string number, int style = 0) => $"<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>";

    internal static string Error(string at, string error) => $"<c r=\"{at}\" t=\"e\"><f>A1/0</f><v>{error}</v></c>";

    /// <summary>A workbook with one more part of zeros.</summary>
    internal static byte[] With(byte[] workbook, string part, int size)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = archive.CreateEntry(part, CompressionLevel.SmallestSize).Open();
            content.Write(new byte[size]);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string path, string content)
    {
        using var part = archive.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(Head + content));
    }
}
