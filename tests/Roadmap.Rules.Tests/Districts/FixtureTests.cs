using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.Districts;

/// <summary>District files with mistakes and the text of the problems they must give.</summary>
public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(PackFixture.Here())!, "Districts", "Fixtures");

    private static readonly IReadOnlyList<string> Files =
        [.. Directory.EnumerateFiles(Folder, "*.bad.*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_DistrictWithMistakes_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(Read(name).Problems);
        var expected = Path.Combine(Folder, name.Replace(".bad.", ".expected.", StringComparison.Ordinal) + ".txt");
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        actual.Should().Be(File.ReadAllText(expected));
        actual.Should().NotBeEmpty();
    }

    [Fact]
    public void Fixtures_Together_RaiseEveryProblemOfTheirFamily()
    {
        var raised = Files.SelectMany(name => Read(name).Problems).Select(problem => problem.Id);

        DistrictProblems.Descriptors.Select(family => family.Id).Except(raised).Should().BeEmpty();
    }

    private static Checked<DistrictState> Read(string name) => DistrictState.TryRead(new PackFile(name, File.ReadAllText(Path.Combine(Folder, name))));
}
