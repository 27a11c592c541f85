using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Roadmap.Import.Tables;

/// <summary>Finds the cells of a sheet that hold an error: what reads workbooks gives them as empty, and an error is not an answer that was left out.</summary>
internal sealed class WorkbookErrors
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<(int Row, int Column), string> errors = [];

    private WorkbookErrors()
    {
    }

    /// <summary>The error in a cell; null when there is none.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    internal string? At(int row, int column) => errors.GetValueOrDefault((row, column));

    /// <exception cref="XmlException">A part is not XML.</exception>
    /// <exception cref="InvalidDataException">A part cannot be unpacked.</exception>
    internal static WorkbookErrors Of(Stream workbook, string sheet)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var found = new WorkbookErrors();
        if (PathOf(archive, sheet) is { } path && archive.GetEntry(path) is { } part)
        {
            found.Read(part);
        }

        return found;
    }

    private void Read(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var xml = Reader(stream);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && xml.GetAttribute("t") == "e" && Address(xml.GetAttribute("r")) is { } address)
            {
                using var cell = xml.ReadSubtree();
                errors[address] = cell.ReadToDescendant("v", xml.NamespaceURI) ? cell.ReadElementContentAsString() : "#ERROR!";
            }
        }
    }

    private static string? PathOf(ZipArchive archive, string sheet)
    {
        var id = Elements(archive, "xl/workbook.xml", "sheet").FirstOrDefault(element => element["name"] == sheet)?["id"];
        var target = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship").FirstOrDefault(element => id is not null && element["Id"] == id)?["Target"];
        return target is null ? null : target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private static List<Dictionary<string, string>> Elements(ZipArchive archive, string path, string name)
    {
        var elements = new List<Dictionary<string, string>>();
        if (archive.GetEntry(path) is not { } part)
        {
            return elements;
        }

        using var stream = part.Open();
        using var xml = Reader(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                elements.Add(Attributes(xml));
            }
        }

        return elements;
    }

    private static Dictionary<string, string> Attributes(XmlReader xml)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
        {
            attributes[xml.NamespaceURI is "" or Relations ? xml.LocalName : xml.Name] = xml.Value;
        }

        return attributes;
    }

    private static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    /// <summary>C12 is row 12 and column 2.</summary>
    private static (int Row, int Column)? Address(string? reference)
    {
        var letters = reference.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters is < 1 or > 3 || !int.TryParse(reference.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.AsSpan(0, letters))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return (row, column - 1);
    }
}
