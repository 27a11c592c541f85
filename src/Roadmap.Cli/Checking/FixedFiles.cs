using System.Collections.Immutable;
using System.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>Puts mended texts into their files.</summary>
internal static class FixedFiles
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes each file beside itself and then under its name. A file that has changed since it was read is left alone.</summary>
    /// <returns>The files that were left alone.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be written.</exception>
    internal static ImmutableArray<string> Write(IEnumerable<FixedFile> files)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file.Path);
            var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            if (Plain.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0)) != file.Before)
            {
                left.Add(file.Path);
                continue;
            }

            var path = Path.GetFullPath(file.Path);
            var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
            File.WriteAllText(beside, file.After, new UTF8Encoding(hasMark));
            File.Move(beside, path, overwrite: true);
        }

        return left.ToImmutable();
    }
}
