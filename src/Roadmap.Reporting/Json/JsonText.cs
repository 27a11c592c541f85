using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Roadmap.Reporting.Json;

/// <summary>
/// The one way in which JSON is written: UTF-8, indented by two, line feeds, letters of every script as they are, everything that HTML would read escaped,
/// a line feed at the end.
/// </summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = CreateEncoder();

    /// <summary>Writes a document to a stream.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="write">Writes the one value of the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(write);
        using (var json = new Utf8JsonWriter(LineFeedStream.Over(stream), Options()))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>A document as text.</summary>
    /// <param name="write">Writes the one value of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        Write(stream, write);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A document as text on one line, its line feed included.</summary>
    /// <param name="write">Writes the one value of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static string WriteLine(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options() with { Indented = false }))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static JsonWriterOptions Options() => new() { Encoder = Encoder, Indented = true };

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);

        // Marks that turn the direction of text let a document read differently from what it says.
        settings.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return JavaScriptEncoder.Create(settings);
    }
}
