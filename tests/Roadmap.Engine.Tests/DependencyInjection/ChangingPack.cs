using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>A pack whose one rule says which edition it is, kept in memory, that can be changed and tells of it.</summary>
internal sealed class ChangingPack
{
    private volatile string document = Rule(1);
    private ConfigurationReloadToken changed = new();

    /// <summary>How often it was read.</summary>
    internal int Reads;

    internal PackSource Source => PackSource.FromFiles("(changing pack)", Read);

    /// <summary>What the rule of an edition says when it fires; it fires for every district.</summary>
    internal static string Message(int edition) => $"This is edition {edition}.";

    internal IChangeToken GetToken() => changed;

    internal RoadmapOptions AddTo(RoadmapOptions options) => options.AddPack(Source, GetToken);

    /// <summary>Becomes another edition, and says so.</summary>
    internal void Become(int edition) => Become(Rule(edition));

    /// <summary>Becomes what cannot be used, and says so.</summary>
    internal void Break() => Become("kind: rule\nid: broken\n");

    internal void Tell() => Interlocked.Exchange(ref changed, new ConfigurationReloadToken()).OnReload();

    private void Become(string text)
    {
        document = text;
        Tell();
    }

    private IReadOnlyList<PackFile> Read()
    {
        Interlocked.Increment(ref Reads);
        return PackText.Files("", document);
    }

    private static string Rule(int edition) =>
        PackText.Rule("edition", "technology is known").Replace("message: Something was found.", $"message: {Message(edition)}", StringComparison.Ordinal);
}
