using System.Text;
using System.Xml;

namespace Roadmap.Reporting.Checks;

/// <summary>Writes XML with the same bytes everywhere.</summary>
public static class XmlReportText
{
    /// <summary>A document that ends in a line feed.</summary>
    /// <param name="write">Writes the root element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static string Write(Action<XmlWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            write(xml);
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    /// <summary>The text without what XML cannot write in any way; files of others may hold it.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.EnumerateRunes().Select(rune =>
            rune.Value == Rune.ReplacementChar.Value || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)) ? "\uFFFD" : rune.ToString()));
    }
}
