using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>
/// Packs with mistakes and the text of the problems they must give. A folder below <c>Fixtures</c> holds the files in which it differs from the
/// small pack, one below <c>Extending</c> a pack that extends it.
/// </summary>
public sealed class FixtureTests
{
    private const string Extending = "Extending";

    public static TheoryData<string> Names => [.. AllNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PackWithMistakes_GivesTheExpectedText(string name)
    {
        var actual = ProblemText.Write(Problems(name));
        var expected = Path.Combine(PackFixture.Here(), name, PackFixture.Expected);
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        actual.Should().Be(File.ReadAllText(expected));
        actual.Should().NotBeEmpty();
    }

    [Fact]
    public void Fixtures_Together_RaiseEveryProblemOfTheirFamilies()
    {
        var families = PackProblems.Descriptors
            .AddRange(VocabularyProblems.Descriptors)
            .AddRange(RuleProblems.Descriptors)
            .AddRange(OverrideProblems.Descriptors)
            .Select(family => family.Id);

        // What needs a disk, sixteen megabytes or five thousand rules has tests of its own.
        string[] elsewhere = ["RP3001", "RP3002", "RP3003", "RP3004"];

        var raised = AllNames().SelectMany(Problems).Select(problem => problem.Id).Concat(elsewhere);

        families.Except(raised).Should().BeEmpty();
    }

    private static IEnumerable<string> AllNames() =>
        new[] { "Fixtures", Extending }.SelectMany(folder => PackFixture.Names(Path.Combine(PackFixture.Here(), folder)).Select(name => $"{folder}/{name}"));

    private static IReadOnlyList<Problem> Problems(string name)
    {
        var files = PackFixture.Files(Path.Combine(PackFixture.Here(), name));
        return name.StartsWith(Extending, StringComparison.Ordinal)
            ? RulePack.TryRead(files, PackFixture.Read(PackFixture.SmallPack)).Problems
            : RulePack.TryRead(PackFixture.SmallPackWith(files)).Problems;
    }
}
