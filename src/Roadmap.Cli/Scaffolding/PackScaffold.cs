using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Scaffolding;

/// <summary>A small whole pack with tests: two areas, an indicator, two practices, an order between them and two rules.</summary>
internal static class PackScaffold
{
    private const string Folder = "pack";

    internal static ImmutableArray<PackFile> Files(string id) =>
        [.. Template.Names(Folder).Select(name => Modeline.Add(new PackFile(name, Template.Fill($"{Folder}/{name}", ("id", id), ("title", ScaffoldTitle.Of(id))))))];
}
