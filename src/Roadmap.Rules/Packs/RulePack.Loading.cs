using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs;

public sealed partial class RulePack
{
    /// <summary>Loads a pack from a folder or from a single file.</summary>
    /// <param name="path">The folder that holds the pack, or its one file.</param>
    /// <param name="bases">Packs that it extends; built-in packs are found without being given. All of them end up in the result.</param>
    /// <returns>The pack together with everything that it extends, bound and checked.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="RoadmapProblemsException">The pack cannot be used; lists every problem that was found.</exception>
    public static RulePack Load(string path, params IEnumerable<RulePack> bases) => TryLoad(path, bases).GetValueOrThrow();

    /// <summary>Loads a pack from a folder or from a single file and gives problems back as values.</summary>
    /// <inheritdoc cref="Load"/>
    /// <returns>The pack unless there was an error, and every problem.</returns>
    public static Checked<RulePack> TryLoad(string path, params IEnumerable<RulePack> bases)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(bases);
        return PackLoader.FromSources([PackSource.FromPath(path)], bases);
    }

    /// <summary>Loads several packs that are used together: they may extend each other and built-in packs, in any order.</summary>
    /// <param name="paths">A folder or file for each pack; at least one.</param>
    /// <returns>One pack that holds all of them unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="paths"/> is empty or holds an empty path.</exception>
    public static Checked<RulePack> TryLoadAll(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfZero(paths.Count, nameof(paths));
        foreach (var path in paths)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
        }

        return PackLoader.FromSources(paths.Select(PackSource.FromPath), []);
    }

    /// <summary>Loads several packs that are used together, wherever each comes from: they may extend each other and built-in packs, in any order.</summary>
    /// <param name="sources">A place for each pack; at least one.</param>
    /// <returns>One pack that holds all of them unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="sources"/> is empty.</exception>
    public static Checked<RulePack> TryLoadAll(IReadOnlyList<PackSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentOutOfRangeException.ThrowIfZero(sources.Count, nameof(sources));
        return PackLoader.FromSources(sources, []);
    }

    /// <summary>Reads a pack from files in memory: embedded resources, a database, an upload.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="bases">Packs that it extends; built-in packs are found without being given.</param>
    /// <returns>The pack unless there was an error, and every problem.</returns>
    public static Checked<RulePack> TryRead(IEnumerable<PackFile> files, params IEnumerable<RulePack> bases)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bases);
        return PackLoader.FromSources([PackSource.FromFiles("(pack in memory)", () => files)], bases);
    }
}
