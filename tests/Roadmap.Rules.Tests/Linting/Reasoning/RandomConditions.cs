using System.Globalization;
using System.Text;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Linting.Reasoning;

/// <summary>Conditions about the facts of the small world, drawn by a seed and read by the language itself.</summary>
internal static class RandomConditions
{
    private const string Vocabulary =
        """
        kind: pack
        id: world
        version: 1.0.0
        format: 1
        title: A small world
        levels: [absent, emerging, developing, established]
        plateau: 12 months
        ---
        kind: areas
        areas:
          technology: { title: T, looks-like: { absent: a, emerging: b, developing: c, established: d } }
          leadership: { title: L, looks-like: { absent: a, emerging: b, developing: c, established: d } }
        ---
        kind: roles
        roles: { teachers: { title: T } }
        ---
        kind: methods
        methods: { interview: { title: I } }
        ---
        kind: indicators
        indicators:
          support: { title: S, type: percent, from: [teachers] }
          groups: { title: G, type: "set of [students, families]", from: [teachers] }
        ---
        kind: practice
        id: vision
        title: V
        area: leadership
        actor: district
        ---
        kind: practice
        id: devices
        title: D
        area: technology
        actor: district

        """;

    private static readonly string[] Leaves =
    [
        "technology >= developing", "technology < developing", "technology is emerging", "technology is not emerging", "technology is absent or established",
        "technology <= emerging", "technology is known", "technology is not known", "technology > leadership", "technology <= leadership", "leadership >= technology + 1",
        "leadership is developing", "leadership < developing", "support.teachers >= 50%", "support.teachers < 50%", "support.teachers = 50%", "support.teachers != 50%",
        "support.teachers between 45% and 55%", "support.teachers > 55%", "support.teachers is not known", "groups includes students", "groups lacks students", "groups is only students",
        "groups includes students or families", "groups lacks students or families", "groups is only families", "vision.started before devices.started",
        "devices.started before vision.started", "vision.started at least 6 months before devices.started", "vision.started less than 6 months before devices.started",
        "vision.started within 3 months of devices.started", "vision.started older than 1 year", "vision.started newer than 1 year", "vision.started is never",
        "vision.started is not never", "devices.started is never", "devices.started older than 6 months", "vision.started before 2026", "vision.started after 2026-02", "devices.started is known",
    ];

    /// <summary>So many conditions; the same seed gives the same ones.</summary>
    internal static IReadOnlyList<Condition> Draw(int seed, int count)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Vocabulary);
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"---\nkind: rule\nid: rule-{i:0000}\ntitle: R\nfinds: gap\nseverity: low\norigin: ours\nmessage: M\nwhy: W\ninstead: I\nfires-when:\n");
            foreach (var _ in Enumerable.Range(0, random.Next(1, 4)))
            {
                AddItem(random, 0, 2, text);
            }
        }

        return [.. RulePack.TryRead([new PackFile("world.yaml", text.ToString())]).GetValueOrThrow().Rules.Select(rule => rule.FiresWhen)];
    }

    private static void AddItem(Random random, int depth, int indent, StringBuilder text)
    {
        var space = new string(' ', indent);
        var kind = depth >= 2 ? 0 : random.Next(10);
        if (kind < 6)
        {
            text.Append(CultureInfo.InvariantCulture, $"{space}- {Leaves[random.Next(Leaves.Length)]}\n");
            return;
        }

        var isCount = kind == 9;
        text.Append(space).Append("- ").Append(isCount ? random.Next(3) switch { 0 => "at-least", 1 => "at-most", _ => "exactly" } : kind switch { 6 => "all", 7 => "any", _ => "none" }).Append(":\n");
        if (isCount)
        {
            text.Append(CultureInfo.InvariantCulture, $"{space}    count: {random.Next(1, 3)}\n{space}    of:\n");
        }

        foreach (var _ in Enumerable.Range(0, random.Next(2, 4)))
        {
            AddItem(random, depth + 1, indent + (isCount ? 6 : 4), text);
        }
    }
}
