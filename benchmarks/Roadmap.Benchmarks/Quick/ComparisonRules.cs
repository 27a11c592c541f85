using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks.Quick;

/// <summary>
/// Rules of three comparisons each over eighty shares: <c>a &lt; x and (b &gt;= y or c &lt; z)</c>, no two comparisons alike. Which share and which limit follows from the
/// number of the rule, so that the same rules can be written by hand.
/// </summary>
internal static class ComparisonRules
{
    /// <summary>How many facts there are.</summary>
    internal const int Facts = 80;

    /// <summary>A limit of one hundredth of a percent, in the unit in which the engine keeps numbers.</summary>
    internal const long Hundredth = 10_000;

    private const int RulesPerFile = 100;

    private static readonly (int Step, int Offset)[] Leaves = [(7, 0), (11, 27), (13, 54)];

    /// <summary>Which share a comparison reads.</summary>
    internal static int Fact(int rule, int leaf) => ((rule * Leaves[leaf].Step) + Leaves[leaf].Offset) % Facts;

    /// <summary>With what it compares, in hundredths of a percent.</summary>
    internal static int Limit(int rule, int leaf) => 1000 + (((rule * 37) + (leaf * 1913)) % 8000);

    /// <summary>A pack of so many of these rules.</summary>
    internal static RulePack Pack(int rules) => RulePack.TryRead(Files(rules)).GetValueOrThrow();

    private static ImmutableArray<PackFile> Files(int rules)
    {
        var text = new StringBuilder(
            """
            kind: pack
            id: comparisons
            version: 1.0.0
            format: 1
            title: Comparisons
            levels: [absent, emerging, developing, established, sustaining]
            plateau: 12 months
            ---
            kind: roles
            roles: { teachers: { title: Teachers } }
            ---
            kind: methods
            methods: { questionnaire: { title: Questionnaire } }
            ---
            kind: areas
            areas:
              learning: { title: Learning, looks-like: { absent: a, emerging: b, developing: c, established: d, sustaining: e } }
            ---
            kind: practice
            id: act
            title: Act
            area: learning
            actor: district
            raises: { learning: emerging }
            ---
            kind: indicators
            indicators:

            """);
        for (var fact = 0; fact < Facts; fact++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  share-{fact}: {{ title: Share {fact}, type: percent, from: [teachers] }}\n");
        }

        return
        [
            new PackFile("pack.yaml", text.ToString()),
            .. Enumerable.Range(0, rules).Chunk(RulesPerFile).Select(some =>
                new PackFile(string.Create(CultureInfo.InvariantCulture, $"rules-{some[0]}.yaml"), string.Join("---\n", some.Select(Rule)))),
        ];
    }

    private static string Rule(int rule) => string.Create(CultureInfo.InvariantCulture, $$"""
        kind: rule
        id: rule-{{rule}}
        title: Rule {{rule}}
        finds: risk
        severity: medium
        areas: [learning]
        origin: ours
        parameters:
          first: { type: percent, default: {{Percent(rule, 0)}}%, ours: yes, means: the first limit }
          second: { type: percent, default: {{Percent(rule, 1)}}%, ours: yes, means: the second limit }
          third: { type: percent, default: {{Percent(rule, 2)}}%, ours: yes, means: the third limit }
        fires-when:
          - share-{{Fact(rule, 0)}} < $first
          - any:
              - share-{{Fact(rule, 1)}} >= $second
              - share-{{Fact(rule, 2)}} < $third
        message: The limits are {$first}, {$second} and {$third}.
        why: It is so.
        instead: Act.
        leads-to: [act]

        """);

    private static decimal Percent(int rule, int leaf) => Limit(rule, leaf) / 100m;
}
