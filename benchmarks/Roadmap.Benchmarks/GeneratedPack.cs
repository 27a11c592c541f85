using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks;

/// <summary>Makes a large pack that has nothing wrong with it: every rule in a file of its own, as authors write them.</summary>
internal static class GeneratedPack
{
    private const int Areas = 12;
    private const int Practices = 400;
    private const int Indicators = 300;

    private static readonly string[] Levels = ["absent", "emerging", "developing", "established", "sustaining"];

    /// <summary>The files of a pack with so many rules; the same seed gives the same files.</summary>
    internal static ImmutableArray<PackFile> Files(int rules, int seed)
    {
        var random = new Random(seed);
        var files = ImmutableArray.CreateBuilder<PackFile>();
        files.Add(new PackFile("pack.yaml", Header()));
        for (var i = 0; i < Practices; i++)
        {
            files.Add(new PackFile(Name("practices/practice", i), Practice(i, random)));
        }

        for (var i = 0; i < rules; i++)
        {
            files.Add(new PackFile(Name("rules/rule", i), Rule(i, random)));
        }

        return files.ToImmutable();
    }

    private static string Name(string stem, int number) => string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.yaml");

    private static string Header()
    {
        var text = new StringBuilder(
            $"""
            kind: pack
            id: generated
            version: 1.0.0
            format: 1
            title: Generated
            levels: [{string.Join(", ", Levels)}]
            plateau: 12 months
            sources: {'{'} study: {'{'} title: A study, year: 2019 {'}'} {'}'}
            ---
            kind: roles
            roles: {'{'} teachers: {'{'} title: Teachers {'}'}, families: {'{'} title: Families {'}'} {'}'}
            ---
            kind: methods
            methods: {'{'} questionnaire: {'{'} title: Questionnaire {'}'} {'}'}
            ---
            kind: areas
            areas:

            """);
        for (var i = 0; i < Areas; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  area-{i}: {{ title: Area {i}, looks-like: {{ absent: a, emerging: b, developing: c, established: d, sustaining: e }} }}\n");
        }

        text.Append("---\nkind: indicators\nindicators:\n");
        for (var i = 0; i < Indicators; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  share-{i}: {{ title: Share {i}, type: percent, from: [teachers, families] }}\n");
        }

        return text.ToString();
    }

    private static string Practice(int number, Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"kind: practice\nid: practice-{number}\ntitle: Practice {number}\narea: area-{number % Areas}\nactor: district\n");
        text.Append(CultureInfo.InvariantCulture, $"raises: {{ area-{number % Areas}: {Levels[1 + (number % 4)]} }}\n");
        if (number > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"needs:\n  - first: practice-{random.Next(number)} >= under-way\n    binding: required\n    because: >-\n      It comes first.\n");
        }

        return text.Append("cites: [study]\n").ToString();
    }

    private static string Rule(int number, Random random)
    {
        var first = random.Next(Practices);
        var second = (first + 1 + random.Next(Practices - 1)) % Practices;
        var area = random.Next(Areas);
        var share = random.Next(Indicators);
        return string.Create(CultureInfo.InvariantCulture, $$$"""
            kind: rule
            id: rule-{{{number}}}
            title: Rule {{{number}}}
            finds: risk
            severity: medium
            severity-when:
              low: [ practice-{{{first}}} >= under-way ]
            areas: [area-{{{area}}}]
            origin: ours
            parameters:
              share:
                type: percent
                default: {{{5 + random.Next(90)}}}%
                ours: yes
                means: what is asked for
            applies-when: [ area-{{{area}}} >= {{{Levels[1 + random.Next(4)]}}} ]
            fires-when:
              - any:
                  - practice-{{{first}}}.started before practice-{{{second}}}.started
                  - practice-{{{first}}} is not-started
              - share-{{{share}}}.lowest < $share
              - area-{{{(area + 1) % Areas}}} <= {{{Levels[random.Next(4)]}}}
            message: >-
              Share {{{share}}}: {share-{{{share}}}.lowest}; {$share} is asked for.
            why: >-
              What is begun before its ground is laid tends to stand still, and this sentence is as long as sentences are.
            instead: >-
              Begin with the other one, and come back when it is there.
            leads-to: [practice-{{{second}}}, practice-{{{first}}}]
            cites: [study]

            """);
    }
}
