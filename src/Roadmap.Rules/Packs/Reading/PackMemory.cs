using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Takes the files of a pack from memory, under the rules that hold for files on disk.</summary>
internal static class PackMemory
{
    internal static ImmutableArray<PackSourceFile> Read(IEnumerable<PackFile> files, ProblemCollector problems)
    {
        var read = ImmutableArray.CreateBuilder<PackSourceFile>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var length = 0L;
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!IsInside(file.Path) || !names.Add(file.Path))
            {
                problems.Add(PackProblems.OutsideRoot(PackFolder.Itself(file.Path)));
                continue;
            }

            if (!PackFolder.IsPackFile(file.Path) || IsHidden(file.Path))
            {
                continue;
            }

            length += file.Content.Length;
            if (length > PackFolder.MostBytes)
            {
                problems.Add(PackProblems.PackTooLarge(PackFolder.Itself(file.Path), PackFolder.MostBytes));
                break;
            }

            read.Add(new PackSourceFile(file.Path, new SourceText(file.Path, file.Content)));
        }

        return read.ToImmutable();
    }

    /// <summary>True when the file or a folder above it has a name that begins with a dot: no part of a pack, on disk as here.</summary>
    internal static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    internal static bool IsInside(string path) =>
        path.Length > 0
        && path.AsSpan().IndexOfAny('\\', ':', '\0') < 0
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));
}
