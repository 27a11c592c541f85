using System.Text;
using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;

namespace Roadmap.Import.Tables;

/// <summary>Turns the bytes of a text file into text: by the mark at their beginning, or else as the map says. Nothing is guessed, and nothing is replaced.</summary>
internal static class TableText
{
    private const int Windows1252 = 1252;

    internal static Checked<string> Decode(ReadOnlySpan<byte> bytes, string file, bool isWindows1252)
    {
        var (encoding, skip) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Strict(Encoding.UTF8), 3),
            [0xFF, 0xFE, ..] => (Strict(Encoding.Unicode), 2),
            [0xFE, 0xFF, ..] => (Strict(Encoding.BigEndianUnicode), 2),
            _ when isWindows1252 => (CodePagesEncodingProvider.Instance.GetEncoding(Windows1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, 0),
            _ => (Strict(Encoding.UTF8), 0),
        };
        try
        {
            var text = encoding.GetString(bytes[skip..]);
            return text.Contains('\0', StringComparison.Ordinal) ? new Checked<string>(null, [ImportProblems.NotText(file)]) : new Checked<string>(text, []);
        }
        catch (DecoderFallbackException exception)
        {
            var before = bytes[skip..Math.Clamp(skip + exception.Index, skip, bytes.Length)];
            return new Checked<string>(null, [before.Contains((byte)0) ? ImportProblems.NotText(file) : ImportProblems.OtherEncoding(file, before.Count((byte)'\n') + 1)]);
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
