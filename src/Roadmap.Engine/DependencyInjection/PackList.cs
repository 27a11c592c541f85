using Microsoft.Extensions.Primitives;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>The packs that options name at one moment, what to watch for changes of them, and what is wrong with the options.</summary>
internal sealed class PackList
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    internal List<PackSource> Sources { get; } = [];

    /// <summary>Give a token that fires at the next change.</summary>
    internal List<Func<IChangeToken>> Changes { get; } = [];

    /// <summary>Folders and files to watch.</summary>
    internal List<string> WatchedPaths { get; } = [];

    /// <summary>What is wrong with the options themselves.</summary>
    internal List<Problem> Problems { get; } = [];

    internal TimeSpan Delay { get; private set; } = TimeSpan.FromMilliseconds(250);

    internal bool CanChange => Changes.Count > 0 || WatchedPaths.Count > 0;

    /// <summary>Reads the packs. What is wrong with the options comes first, and beside it what is wrong with the packs that they do name.</summary>
    internal Checked<RulePack> Read()
    {
        if (Sources.Count == 0)
        {
            return new Checked<RulePack>(null, [.. Problems.DefaultIfEmpty(EngineOptionProblems.NoPack())]);
        }

        var read = RulePack.TryLoadAll(Sources);
        return Problems.Count == 0 ? read : new Checked<RulePack>(null, [.. Problems, .. read.Problems]);
    }

    internal void Add(PackSource source, Func<IChangeToken>? changes)
    {
        Sources.Add(source);
        if (changes is not null)
        {
            Changes.Add(changes);
        }
    }

    internal void AddBuiltIn(string id)
    {
        if (BuiltInPacks.Find(id) is { } pack)
        {
            Sources.Add(PackSource.FromPack(pack));
        }
        else
        {
            Problems.Add(EngineOptionProblems.NoSuchBuiltInPack(id));
        }
    }

    internal void AddFolder(string path, bool isWatched)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            Problems.Add(EngineOptionProblems.EmptyFolder());
            return;
        }

        Sources.Add(PackSource.FromPath(path));
        if (isWatched)
        {
            WatchedPaths.Add(path);
        }
    }

    internal void ReloadAfter(TimeSpan delay, string where)
    {
        if (delay < TimeSpan.Zero || delay > LongestDelay)
        {
            Problems.Add(EngineOptionProblems.DelayOutOfRange(where, delay));
        }
        else
        {
            Delay = delay;
        }
    }
}
