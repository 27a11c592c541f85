using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.PackTests;

/// <summary>Tests of the small pack with mistakes and the text of the problems they must give.</summary>
public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(PackFixture.Here())!, "PackTests", "Fixtures");

    public static TheoryData<string> Names => [.. PackFixture.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_TestsWithMistakes_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(Problems(name));
        var expected = Path.Combine(Folder, name, PackFixture.Expected);
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
        var raised = PackFixture.Names(Folder).SelectMany(Problems).Select(problem => problem.Id);

        TestProblems.Descriptors.Select(family => family.Id).Except(raised).Should().BeEmpty();
    }

    private static IReadOnlyList<Problem> Problems(string name)
    {
        var files = PackFixture.SmallPackWith(PackFixture.Files(Path.Combine(Folder, name)));
        return PackTestSuite.TryRead(files, PackFixture.Read(files)).Problems;
    }
}
