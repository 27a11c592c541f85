using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Conditions;

public sealed class GoldenFileTests
{
    /// <summary>What takes thousands of characters or comparisons has a test of its own instead of a file.</summary>
    private static readonly string[] TestedElsewhere = ["RP1005", "RP1117", "RP1118"];

    public static TheoryData<string> Names => [.. GoldenFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bind_FaultyFile_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(GoldenFile.ProblemsOf(name));
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(GoldenFile.ExpectedPath(name), actual);
        }

        actual.Should().Be(File.ReadAllText(GoldenFile.ExpectedPath(name)));
        actual.Should().NotBeEmpty();
    }

    [Fact]
    public void GoldenFiles_Together_RaiseEveryProblemOfTheirFamilies()
    {
        var families = ConditionProblems.Descriptors
            .AddRange(ConditionTreeProblems.Descriptors)
            .AddRange(ConditionNameProblems.Descriptors)
            .AddRange(ConditionTypeProblems.Descriptors)
            .Select(descriptor => descriptor.Id)
            .ToList();

        var raised = GoldenFile.Names.SelectMany(GoldenFile.ProblemsOf).Select(problem => problem.Id).Concat(TestedElsewhere);

        families.Should().OnlyHaveUniqueItems();
        raised.Distinct().Order(StringComparer.Ordinal).Should().Equal(families.Order(StringComparer.Ordinal));
    }
}
