using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

public sealed class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_BrokenFile_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(Fixture.ProblemsOf(name).ToSorted());
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(Fixture.ExpectedPath(name), actual);
        }

        actual.Should().Be(File.ReadAllText(Fixture.ExpectedPath(name)));
        actual.Should().NotBeEmpty();
    }

    [Fact]
    public void Fixtures_Together_RaiseEveryProblemOfTheirFamilies()
    {
        // A file that is not there and a list that is cut have tests of their own.
        var families = FileProblems.Descriptors.AddRange(YamlProblems.Descriptors).AddRange(JsonProblems.Descriptors).AddRange(ShapeProblems.Descriptors);

        var raised = Fixture.Names.SelectMany(name => Fixture.ProblemsOf(name).ToSorted()).Select(problem => problem.Id).Append("RP0010");

        raised.Distinct().Order(StringComparer.Ordinal).Should().Equal(families.Select(family => family.Id).Order(StringComparer.Ordinal));
    }
}
