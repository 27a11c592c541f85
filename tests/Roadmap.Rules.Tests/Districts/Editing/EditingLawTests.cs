using FluentAssertions;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Districts.Editing;

/// <summary>What holds for every file and every statement: over the sample districts, and over one district in several layouts.</summary>
public sealed class EditingLawTests
{
    private const int EditsPerFile = 25;

    private static readonly string[] Layouts =
    [
        "kind: district\nid: d\nname: D\nas-of: 2024-06-30\n",
        "{ kind: district, id: d, as-of: 2024-06-30, practices: { shared-vision: in-place } }\n",
        "{\n  kind: district, # first\n  id: d,\n  as-of: 2024-06-30,\n  readings: [\n    { of: buy-in, value: 3% }, # one\n  ],\n}\n",
        "---\nkind: district\nid: d\nas-of: 2024-06-30\nareas:\n    technology:\n        level: developing\n        history:\n        -   date: 2015\n            level: developing\nreadings:\n-   of: buy-in\n    value: >-\n        35%\n\n    # a comment\n...\n",
        "kind: district\r\nid: d\r\nas-of: 2024-06-30\r\n\r\npractices:\r\n  shared-vision:   # not known\r\n  launch: { status: 'planned' }\r\n\r\nprofile:\r\n",
        "# head\n\nkind: district\nid: d\nas-of: 2024-06-30\ntensions: {}\nreadings: []\npractices: { } # none\nareas: { technology: emerging } # tail",
    ];

    [Fact]
    public void Write_AnyStatementIntoAnyFile_ReadsBackAsIntendedAndLeavesTheRest()
    {
        var random = new Random(4711);
        foreach (var file in Files())
        {
            var current = file;
            for (var i = 0; i < EditsPerFile; i++)
            {
                var edit = Any(random);
                if (DistrictEditor.Apply(DistrictState.TryRead(current).GetValueOrThrow(), edit).Value is not { } intended)
                {
                    continue;
                }

                var written = DistrictEditor.Write(current, edit);
                written.Problems.Should().BeEmpty($"{edit} fits into {current.Path}:\n{current.Content}");
                DistrictStatements.Of(DistrictState.TryRead(written.Value!).GetValueOrThrow()).Should().Equal(DistrictStatements.Of(intended));
                KeepsTheRest(current.Content, written.Value!.Content, edit);
                current = written.Value;
            }
        }
    }

    [Fact]
    public void Write_SameStatementTwice_ChangesNothingTheSecondTime()
    {
        var random = new Random(99);
        foreach (var file in Files())
        {
            for (var i = 0; i < 12; i++)
            {
                var edit = Any(random);
                if (edit is not ReadingEdit && DistrictEditor.Write(file, edit).Value is { } once)
                {
                    DistrictEditor.Write(once, edit).GetValueOrThrow().Content.Should().Be(once.Content, edit.ToString());
                }
            }
        }
    }

    /// <summary>Text is only put in; or one value, within its line and never a comment, is written over.</summary>
    private static void KeepsTheRest(string before, string after, DistrictEdit edit)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(before.Length, after.Length) - start;
        var end = before.Reverse().Zip(after.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        var gone = before[start..^end];
        if (!IsWithin(gone, after[start..^end]))
        {
            gone.Should().NotContainAny(["\n", "\r", "#"], $"only a value goes with {edit}:\n{before}\n=>\n{after}");
        }
    }

    private static bool IsWithin(string parts, string text)
    {
        var found = 0;
        foreach (var character in text)
        {
            found += found < parts.Length && parts[found] == character ? 1 : 0;
        }

        return found == parts.Length;
    }

    private static IEnumerable<PackFile> Files()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Roadmap.sln")))
        {
            folder = folder.Parent!;
        }

        var samples = Directory.EnumerateFiles(Path.Combine(folder.FullName, "samples", "districts")).Order(StringComparer.Ordinal);
        return Layouts.Select((text, i) => new PackFile($"layout-{i}.yaml", text)).Concat(samples.Select(path => new PackFile(Path.GetFileName(path), File.ReadAllText(path))));
    }

    private static DistrictEdit Any(Random random)
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var practice = pack.Practices[random.Next(pack.Practices.Length)].Id;
        var area = pack.Areas[random.Next(pack.Areas.Length)].Id;
        var level = pack.Levels[random.Next(pack.Levels.Length)];
        var date = random.Next(3) switch { 0 => "2009", 1 => "2010-03", _ => "2011-11-05" };
        return random.Next(11) switch
        {
            0 => DistrictEdit.Level(area, level),
            1 => DistrictEdit.History(area, date, level),
            2 => DistrictEdit.Practice(practice, "status", random.Next(2) == 0 ? "under-way" : "not-started"),
            3 => DistrictEdit.Practice(practice, "started", random.Next(3) == 0 ? "never" : date),
            4 => DistrictEdit.Practice(practice, "coverage", "12.5%"),
            5 => DistrictEdit.Reading("buy-in", "families", "35%", date, "questionnaire", 210, 900),
            6 => DistrictEdit.Reading("communication-groups", "families", "teachers, students"),
            7 => DistrictEdit.Tension(pack.Tensions[random.Next(pack.Tensions.Length)].Id, "anchored-to", "Value 3: \"all\" # and more, [yes]"),
            8 => DistrictEdit.Profile("locale", "rural"),
            9 => DistrictEdit.Capacity("leadership", "4"),
            _ => DistrictEdit.ProgramStarted(date),
        };
    }
}
