using System.Text;

namespace Roadmap.Cli.Files;

/// <summary>The bytes of a text file: UTF-8, with the mark at the beginning that it had.</summary>
internal static class FileBytes
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    internal static string Text(byte[] bytes) => Plain.GetString(HasMark(bytes) ? bytes.AsSpan(3) : bytes);

    internal static byte[] Of(string text) => Plain.GetBytes(text);

    internal static byte[] Of(string text, byte[] like) => HasMark(like) ? [.. Encoding.UTF8.Preamble, .. Plain.GetBytes(text)] : Plain.GetBytes(text);

    private static bool HasMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];
}
