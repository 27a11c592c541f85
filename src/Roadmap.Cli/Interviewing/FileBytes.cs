using System.Text;

namespace Roadmap.Cli.Interviewing;

/// <summary>The bytes of a text file: UTF-8, with the mark at the beginning that it had, and never half written.</summary>
internal static class FileBytes
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    internal static string Text(byte[] bytes) => Plain.GetString(HasMark(bytes) ? bytes.AsSpan(3) : bytes);

    internal static byte[] Of(string text, byte[] like) => HasMark(like) ? [.. Encoding.UTF8.Preamble, .. Plain.GetBytes(text)] : Plain.GetBytes(text);

    /// <summary>Writes beside the file, then puts the new one in its place. A link stays a link; who may read the file stays too.</summary>
    internal static void Replace(string path, byte[] bytes)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
        File.WriteAllBytes(beside, bytes);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }

        File.Move(beside, target, overwrite: true);
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];
}
