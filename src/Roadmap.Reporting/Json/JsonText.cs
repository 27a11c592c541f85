using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Roadmap.Reporting.Json;

/// <summary>The one way in which JSON is written: UTF-8, indented by two, line feeds, letters of every script as they are, everything that HTML would read escaped.</summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = CreateEncoder();

    /// <summary>Starts a document on a stream; the caller disposes the writer and then calls <see cref="End"/>.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Utf8JsonWriter Begin(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = Encoder,
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
        });
    }

    /// <summary>Ends a document: the last byte of a file is a line feed.</summary>
    /// <param name="stream">The stream given to <see cref="Begin"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static void End(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.WriteByte((byte)'\n');
    }

    internal static void WriteDocument(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = Begin(stream))
        {
            write(writer);
        }

        End(stream);
    }

    internal static string ToText(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        WriteDocument(stream, write);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);

        // Marks that turn the direction of text let a document read differently from what it says.
        settings.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return JavaScriptEncoder.Create(settings);
    }
}
