using System.Collections.Immutable;
using System.IO.Compression;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Takes the files of a pack from a folder of a zip archive, such as a NuGet package, without unpacking it. Names that lead out of the folder are refused.</summary>
internal static class PackArchive
{
    private const int MostEntries = 10_000;

    internal static ImmutableArray<PackSourceFile> Read(Stream stream, string folder, string shownAs, ProblemCollector problems)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return ReadEntries(archive, folder, shownAs, problems);
        }
        catch (InvalidDataException)
        {
            problems.Add(PackProblems.NotAnArchive(PackFolder.Itself(shownAs)));
            return [];
        }
    }

    private static ImmutableArray<PackSourceFile> ReadEntries(ZipArchive archive, string folder, string shownAs, ProblemCollector problems)
    {
        var prefix = folder.Trim('/') is { Length: > 0 } inside ? inside + "/" : "";
        var files = ImmutableArray.CreateBuilder<PackSourceFile>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var length = 0L;
        foreach (var entry in archive.Entries.Take(MostEntries).Where(entry => entry.FullName.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var name = entry.FullName[prefix.Length..];
            var shown = $"{shownAs}/{entry.FullName}";
            if (!PackFolder.IsPackFile(name))
            {
                continue;
            }

            if (!PackMemory.IsInside(name) || !names.Add(name))
            {
                problems.Add(PackProblems.OutsideRoot(PackFolder.Itself(shown)));
            }
            else if (!PackMemory.IsHidden(name) && ReadEntry(entry, shown, problems) is { } file)
            {
                length += file.Content.Length;
                if (length > PackFolder.MostBytes)
                {
                    problems.Add(PackProblems.PackTooLarge(PackFolder.Itself(shownAs), PackFolder.MostBytes));
                    break;
                }

                files.Add(new PackSourceFile(name, file));
            }
        }

        return files.ToImmutable();
    }

    // What an entry says of its own length is not believed: reading stops at the limit.
    private static Text.SourceText? ReadEntry(ZipArchiveEntry entry, string shown, ProblemCollector problems)
    {
        using var content = entry.Open();
        return TextFileReader.ReadStream(content, shown, InputLimits.Pack.Bytes, problems);
    }
}
