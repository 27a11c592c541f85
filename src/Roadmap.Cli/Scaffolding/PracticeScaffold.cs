using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Cli.Scaffolding;

/// <summary>A practice that brings its area one step up, and its test.</summary>
internal static class PracticeScaffold
{
    internal static ImmutableArray<PackFile> Files(string id, RulePack pack, Area area)
    {
        // The lowest step, so that no order constraint takes the unfinished practice for a remedy it was not meant for.
        (string, string)[] values = [("id", id), ("title", ScaffoldTitle.Of(id)), ("area", area.Id), ("step", pack.Levels[1])];
        return
        [
            new PackFile($"practices/{area.Id}/{id}.yaml", Template.Fill("practice/practice.yaml", values)),
            new PackFile($"tests/practices/{area.Id}/{id}.yaml", Template.Fill("practice/test.yaml", values)),
        ];
    }
}
