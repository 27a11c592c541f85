using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.Surveys;

/// <summary>Survey maps with mistakes and the text of the problems they must give, of their shape and against the built-in pack.</summary>
public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(PackFixture.Here())!, "Surveys", "Fixtures");

    private static readonly IReadOnlyList<string> Files =
        [.. Directory.EnumerateFiles(Folder, "*.bad.yaml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_MapWithMistakes_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(Problems(name));
        var expected = Path.Combine(Folder, name.Replace(".bad.yaml", ".expected.txt", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        actual.Should().Be(File.ReadAllText(expected));
        actual.Should().NotBeEmpty();
    }

    [Fact]
    public void Fixtures_Together_RaiseEveryProblemOfTheirFamily() =>
        SurveyProblems.Descriptors.Select(kind => kind.Id).Except(Files.SelectMany(Problems).Select(problem => problem.Id)).Should().BeEmpty();

    [Fact]
    public void Map_OfTheSample_IsRead()
    {
        var map = SurveyMap.TryLoad(Path.Combine(Folder, "..", "..", "..", "..", "samples", "surveys", "staff-map.yaml"));
        map.Problems.Should().BeEmpty();
        map.Value!.Check(BuiltInPacks.PersonalizedLearning).Should().BeEmpty();
        map.Value.Questions.Should().HaveCount(3);
        map.Value.Questions[0].Answers!.Numbers["AGREE"].Should().Be(4);
        map.Value.Schools!.Words.Select(word => word.Id.Text).Should().Equal("hill", "brook", "ridge");
    }

    private static IReadOnlyList<Problem> Problems(string name)
    {
        var read = SurveyMap.TryRead(new PackFile(name, File.ReadAllText(Path.Combine(Folder, name))));
        return read.Value is { } map ? map.Check(BuiltInPacks.PersonalizedLearning) : read.Problems;
    }
}
