using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Finds and reads the files of a pack on disk. Hidden files and files of other kinds are passed over; links are refused.</summary>
internal static class PackFolder
{
    /// <summary>All files of a pack together may hold so many bytes.</summary>
    internal const long MostBytes = 16 * 1024 * 1024;

    private const int MostFolders = 10_000;

    /// <summary>The files of a folder, or the one file, in the ordinal order of their names; only those that <paramref name="include"/> wants; the name of a folder ends in a slash.</summary>
    internal static ImmutableArray<PackSourceFile> Read(string path, Func<string, bool> include, ProblemCollector problems)
    {
        if (File.Exists(path))
        {
            var name = System.IO.Path.GetFileName(path);
            return include(name) ? ReadFiles([(name, path)], path, problems) : [];
        }

        if (Directory.Exists(path))
        {
            return ReadFolder(path, include, problems);
        }

        problems.Add(PackProblems.NoSuchPath(Itself(path)));
        return [];
    }

    internal static bool IsPackFile(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<PackSourceFile> ReadFolder(string path, Func<string, bool> include, ProblemCollector problems)
    {
        var found = new List<(string Name, string Path)>();
        try
        {
            Collect(path, include, found, problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(PackProblems.UnreadableFolder(Itself(path)));
        }

        return ReadFiles(found.OrderBy(file => file.Name, StringComparer.Ordinal), path, problems);
    }

    private static void Collect(string root, Func<string, bool> include, List<(string Name, string Path)> found, ProblemCollector problems)
    {
        var folders = new Stack<(string Name, DirectoryInfo Folder)>([("", new DirectoryInfo(root))]);
        for (var seen = 0; folders.TryPop(out var next) && seen < MostFolders; seen++)
        {
            foreach (var entry in next.Folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.'))
            {
                var isFolder = entry is DirectoryInfo;
                var name = next.Name + entry.Name + (isFolder ? "/" : "");
                if (!include(name) || !(isFolder || IsPackFile(entry.Name)))
                {
                    continue;
                }

                if (entry.LinkTarget is not null)
                {
                    problems.Add(PackProblems.Link(Itself(System.IO.Path.Combine(root, name.TrimEnd('/')))));
                }
                else if (isFolder)
                {
                    folders.Push((name, (DirectoryInfo)entry));
                }
                else
                {
                    found.Add((name, System.IO.Path.Combine(root, name)));
                }
            }
        }
    }

    private static ImmutableArray<PackSourceFile> ReadFiles(IEnumerable<(string Name, string Path)> files, string root, ProblemCollector problems)
    {
        var read = ImmutableArray.CreateBuilder<PackSourceFile>();
        var bytes = 0L;
        foreach (var (name, path) in files)
        {
            if (TextFileReader.ReadFile(path, path, InputLimits.Pack.Bytes, problems) is not { } text)
            {
                continue;
            }

            bytes += text.Content.Length;
            if (bytes > MostBytes)
            {
                problems.Add(PackProblems.PackTooLarge(Itself(root), MostBytes));
                break;
            }

            read.Add(new PackSourceFile(name, text));
        }

        return read.ToImmutable();
    }

    internal static SourcePlace Itself(string path) => new SourceText(path.Replace('\\', '/'), "").Place(1, 1, 0);
}
