using System.Buffers;
using System.Text;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads files strictly as UTF-8. A byte order mark at the start is dropped; anything that is not UTF-8 is refused with its place.</summary>
internal static class TextFileReader
{
    private const int FirstBuffer = 16 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file at <paramref name="path"/>; null after a problem. Never more than <paramref name="mostBytes"/> and one byte are read.</summary>
    /// <param name="path">The file to open.</param>
    /// <param name="shownAs">How people call it: the path in every problem.</param>
    /// <param name="mostBytes">The size from which the file is refused.</param>
    /// <param name="problems">Gets what is wrong.</param>
    internal static SourceText? ReadFile(string path, string shownAs, int mostBytes, ProblemCollector problems)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return ReadStream(stream, shownAs, mostBytes, problems);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(FileProblems.NotFound(FileItself(shownAs)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problems.Add(FileProblems.Unreadable(FileItself(shownAs)));
        }

        return null;
    }

    internal static SourceText? ReadStream(Stream stream, string shownAs, int mostBytes, ProblemCollector problems)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            int read;
            var length = 0;
            while (length <= mostBytes && (read = stream.Read(buffer, length, buffer.Length - length)) > 0)
            {
                length += read;
                buffer = length < buffer.Length ? buffer : Grown(buffer);
            }

            return ReadBytes(buffer.AsSpan(0, length), shownAs, mostBytes, problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    internal static SourceText? ReadBytes(ReadOnlySpan<byte> bytes, string shownAs, int mostBytes, ProblemCollector problems)
    {
        if (bytes.Length > mostBytes)
        {
            problems.Add(FileProblems.TooLarge(FileItself(shownAs), mostBytes));
            return null;
        }

        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            problems.Add(FileProblems.Utf16(FileItself(shownAs)));
            return null;
        }

        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        try
        {
            return new SourceText(Shown(shownAs), Strict.GetString(text));
        }
        catch (DecoderFallbackException exception)
        {
            problems.Add(NotUtf8(text, Math.Max(0, exception.Index), shownAs));
            return null;
        }
    }

    private static Problem NotUtf8(ReadOnlySpan<byte> bytes, int index, string shownAs)
    {
        var source = new SourceText(Shown(shownAs), Encoding.UTF8.GetString(bytes));
        return FileProblems.NotUtf8(source.PlaceAt(Strict.GetCharCount(bytes[..index]), 1), bytes[index]);
    }

    private static SourcePlace FileItself(string shownAs) => new SourceText(Shown(shownAs), "").Place(1, 1, 0);

    private static string Shown(string path) => path.Replace('\\', '/');
}
