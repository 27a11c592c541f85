using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Cli.Scaffolding;

/// <summary>A draft rule about an area below its target, answered by a practice of the area where there is one, and its test.</summary>
internal static class RuleScaffold
{
    internal static ImmutableArray<PackFile> Files(string id, RulePack pack, Area area)
    {
        var practice = pack.Practices.FirstOrDefault(practice => practice.Area == area.Id);
        var folder = practice is null ? "rule" : "rule-with-practice";
        (string, string)[] values =
        [
            ("id", id),
            ("title", ScaffoldTitle.Of(id)),
            ("area", area.Id),
            ("below", pack.Levels[0]),
            ("target", pack.Levels[Math.Max(1, area.Target)]),
            ("practice", practice?.Id ?? ""),
        ];
        return
        [
            new PackFile($"rules/{area.Id}/{id}.yaml", Template.Fill($"{folder}/rule.yaml", values)),
            new PackFile($"tests/rules/{area.Id}/{id}.yaml", Template.Fill($"{folder}/test.yaml", values)),
        ];
    }
}
