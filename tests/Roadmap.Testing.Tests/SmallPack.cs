using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;

namespace Roadmap.Testing.Tests;

/// <summary>A pack of two rules and a practice, and cases for its rule <c>alone</c>.</summary>
internal static class SmallPack
{
    private const string Text = """
        kind: pack
        id: small
        version: 1.0.0
        format: 1
        title: A small pack
        levels: [absent, emerging, developing]
        plateau: 12 months
        ---
        kind: areas
        areas:
          technology: { title: Technology, looks-like: { absent: None, emerging: Some, developing: Much } }
          leadership: { title: Leadership, looks-like: { absent: None, emerging: Some, developing: Much } }
        ---
        kind: practice
        id: vision
        title: A vision
        area: leadership
        actor: district
        ---
        kind: rule
        id: alone
        title: Technology alone
        finds: gap
        severity: high
        origin: ours
        areas: [technology]
        applies-when: [ leadership is known ]
        fires-when:
          - technology >= emerging
          - areas: { at-least: 1, where: [ area is absent ] }
        message: Technology stands alone.
        why: It matters.
        instead: Begin with people.
        leads-to: [vision]
        ---
        kind: rule
        id: never-tested
        title: Never tested
        finds: gap
        severity: low
        origin: ours
        areas: [technology]
        fires-when: [ technology is absent, leadership is absent ]
        message: Nothing yet.
        why: It matters.
        instead: Begin.
        """;

    internal static PackFile File { get; } = new("pack.yaml", Text);

    internal static RulePack Rules { get; } = RulePack.TryRead([File]).GetValueOrThrow();

    internal static ImmutableArray<PackTest> Tests(params string[] cases)
    {
        var test = new PackFile("tests/alone.yaml", $"kind: test\nfor: alone\nas-of: 2026-09-01\ncases:\n{string.Join('\n', cases)}\n");
        return PackTestSuite.TryRead([File, test], Rules).GetValueOrThrow().Tests;
    }

    internal static string Case(string name, string given, string expectations) =>
        $"""
          - name: {name}
            given: {given}
            {expectations.Replace("\n", "\n    ", StringComparison.Ordinal)}
        """;
}
