using System.Collections.Immutable;
using System.Reflection;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs;

/// <summary>A place from which a pack is read, anew each time: a folder, a stream, the resources of an assembly, files in memory, a pack that is there already.</summary>
/// <remarks>Nothing is opened before <see cref="RulePack.TryLoadAll(IReadOnlyList{PackSource})"/>. Safe to share between threads when what it was made with is.</remarks>
public sealed class PackSource
{
    private readonly Func<ProblemCollector, ImmutableArray<PackDocuments?>> read;

    private PackSource(string name, Func<ProblemCollector, ImmutableArray<PackDocuments?>> read)
    {
        Name = name;
        this.read = read;
    }

    /// <summary>How problems call it when they are about the pack as a whole: a path, a prefix of resources, the name that was given.</summary>
    public string Name { get; }

    /// <summary>A folder, or a pack's one file.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static PackSource FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new PackSource(path, problems => One(path, PackFolder.Read(path, name => !PackSourceFile.IsTestName(name), problems), problems));
    }

    /// <summary>A stream that holds a pack of one file.</summary>
    /// <param name="name">The name that shows in problems: <c>pack.yaml</c>.</param>
    /// <param name="open">Opens the file, UTF-8, from its beginning; what it gives is read to its end and disposed of.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static PackSource FromStream(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        return new PackSource(name, problems => One(name, ReadStream(name, open, problems), problems));
    }

    /// <summary>The resources that are embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What the names of the pack's resources begin with: <c>packs/ours/</c>. What follows is the name inside the pack, with slashes.</param>
    public static PackSource FromResources(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        return new PackSource(prefix, problems => One(prefix, PackResources.Read(assembly, prefix, problems), problems));
    }

    /// <summary>Files that the caller gets from wherever it keeps them: a database, a file provider.</summary>
    /// <param name="name">The name that shows in problems about the pack as a whole.</param>
    /// <param name="files">Gives the files as they are now, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static PackSource FromFiles(string name, Func<IEnumerable<PackFile>> files)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(files);
        return new PackSource(name, problems => One(name, PackMemory.Read(files(), problems), problems));
    }

    /// <summary>A pack that has been loaded, together with all that it extends.</summary>
    /// <param name="pack">The pack.</param>
    public static PackSource FromPack(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackSource(pack.Packs[^1].Id, _ => [.. pack.Documents]);
    }

    /// <summary>The pack's documents; null in place of a pack that cannot be read. What the caller's own code cannot open is a problem like any other.</summary>
    internal ImmutableArray<PackDocuments?> Read(ProblemCollector problems)
    {
        try
        {
            return read(problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(PackFolder.Itself(Name)));
            return [null];
        }
    }

    private static ImmutableArray<PackDocuments?> One(string name, ImmutableArray<PackSourceFile> files, ProblemCollector problems) =>
        [PackLoader.Documents(files, name, problems)];

    private static ImmutableArray<PackSourceFile> ReadStream(string name, Func<Stream> open, ProblemCollector problems)
    {
        using var stream = open();
        return TextFileReader.ReadStream(stream, name, InputLimits.Pack.Bytes, problems) is { } text ? [new PackSourceFile(name, text)] : [];
    }
}
