using System.Collections.Immutable;
using Roadmap.Cli.Files;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>Puts mended texts into their files.</summary>
internal static class FixedFiles
{
    /// <summary>Writes each file whole. A file that has changed since it was read is left alone.</summary>
    /// <returns>The files that were left alone.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be written.</exception>
    internal static ImmutableArray<string> Write(IEnumerable<FixedFile> files)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file.Path);
            if (FileBytes.Text(bytes) != file.Before)
            {
                left.Add(file.Path);
                continue;
            }

            WholeFile.Write(file.Path, FileBytes.Of(file.After, like: bytes));
        }

        return left.ToImmutable();
    }
}
