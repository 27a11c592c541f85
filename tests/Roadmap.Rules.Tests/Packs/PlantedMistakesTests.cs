using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Mistakes over several files: one run finds them all, each at its place and nothing else.</summary>
public sealed class PlantedMistakesTests
{
    [Fact]
    public void Read_PlantedMistakes_FindsAllOfThemInOneRun()
    {
        var found = Read(Files()).Problems.Select(problem => (problem.Place!.ToString(), problem.Id, problem.Suggestion ?? ""));

        found.Should().Equal(
            ("order/tabbed.yaml:8:1", "RP0114", "Indent with two spaces for each level."),
            ("order/unclosed.yaml:7:12", "RP0115", "Close it with \"]\", or put quotes around a text that begins with \"[\"."),
            ("practices/more.yaml:7:7", "RP3006", "Did you mean \"practice\"?"),
            ("practices/practices.yaml:61:5", "RP3022", "Ids are unique over all packs in use; choose another."),
            ("rules/dates.yaml:1:1", "RP0302", "Add \"instead:\"."),
            ("rules/dates.yaml:7:40", "RP1006", "Did you mean \"2014-08-20\"?"),
            ("rules/dates.yaml:9:19", "RP2201", "Did you mean \"leadership >= established\"?"),
            ("rules/misspelt.yaml:8:5", "RP2102", "Did you mean \"shared-vision\"?"),
            ("rules/misspelt.yaml:9:15", "RP2202", "Compare it with one of absent, emerging, developing, established."),
            ("rules/misspelt.yaml:10:12", "RP2203", ""),
            ("rules/moving-areas.yaml:19:15", "RP3214", "Ask for the facts instead of the rule in one of them."),
            ("rules/moving-areas.yaml:24:1", "RP0301", "Did you mean \"severity-when\"?"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_PlantedMistakesInAnyOrder_FindsTheSame(int seed)
    {
        var files = Files().ToArray();
        new Random(seed).Shuffle(files);

        ProblemText.Write(Read(files).Problems).Should().Be(ProblemText.Write(Read(Files()).Problems));
    }

    private static Checked<RulePack> Read(IEnumerable<PackFile> files) => RulePack.TryRead(files);

    private static ImmutableArray<PackFile> Files() =>
        PackFixture.SmallPackWith(PackFixture.Files(Path.Combine(PackFixture.Here(), "PlantedMistakes")));
}
