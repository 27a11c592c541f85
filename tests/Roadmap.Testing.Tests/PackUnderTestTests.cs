using Roadmap.Rules.Problems;

namespace Roadmap.Testing.Tests;

public sealed class PackUnderTestTests
{
    private static readonly PackUnderTest Small = PackUnderTest.Of(
        SmallPack.Rules,
        SmallPack.Tests(
            SmallPack.Case("right", "{ technology: emerging, leadership: absent }", "expect: fires"),
            SmallPack.Case("wrong", "{ technology: emerging, leadership: absent }", "expect: undetermined\nasks-for: [technology]")));

    private static readonly PackUnderTest BuiltIn = PackUnderTest.BuiltIn("personalized-learning");

    public static IEnumerable<object[]> Rows => BuiltIn.Rows.Take(20);

    public static IEnumerable<object[]> NameRows => BuiltIn.NameRows.Take(20);

    [Theory, MemberData(nameof(Rows))]
    public void Rows_OfABuiltInPack_RunAsTests(PackCase one) => one.ThrowIfFailed();

    [Theory, MemberData(nameof(NameRows))]
    public void NameRows_OfABuiltInPack_RunAsTests(string name) => BuiltIn.Case(name).ThrowIfFailed();

    [Fact]
    public void Cases_HaveNamesAndPlaces() =>
        Small.Cases.Select(one => (one.ToString(), one.Place.ToString())).Should().Equal(("alone / right", "tests/alone.yaml:5:11"), ("alone / wrong", "tests/alone.yaml:8:11"));

    [Fact]
    public void Names_OfABuiltInPack_AreUnique() => BuiltIn.NameRows.Select(row => row[0]).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);

    [Fact]
    public void ThrowIfFailed_Passes_SaysNothing() => Small.Case("alone / right").Invoking(one => one.ThrowIfFailed()).Should().NotThrow();

    [Fact]
    public void ThrowIfFailed_Fails_SaysEveryDifferenceAndTheExplanation() =>
        Small.Case("alone / wrong").Invoking(one => one.ThrowIfFailed()).Should().Throw<ExpectationException>().Which.Message.Should().StartWith(
            """
            alone / wrong is not as expected (tests/alone.yaml:8:11).
              Expected undetermined, and it is fires.
              Expected to be asked for technology; asked for is nothing.

            alone: fires

            """);

    [Fact]
    public void Run_Fails_GivesTheResult() => Small.Case("alone / wrong").Run().Failures.Should().HaveCount(2);

    [Fact]
    public void Case_NoSuchName_IsACallersFault() => Small.Invoking(pack => pack.Case("alone / other")).Should().Throw<ArgumentException>().WithMessage("*no case \"alone / other\"*");

    [Fact]
    public void Load_APackOnDisk_FindsItsTests()
    {
        using var folder = new TempFolder();
        folder.Write("pack.yaml", SmallPack.File.Content);
        folder.Write("tests/alone.yaml", "kind: test\nfor: alone\nas-of: 2026-09-01\ncases:\n  - name: one\n    given: { technology: emerging, leadership: absent }\n    expect: fires\n");

        PackUnderTest.Load(folder.Path).Cases.Single().Run().Passed.Should().BeTrue();
    }

    [Fact]
    public void Load_TestsThatCannotBeUsed_ListsTheirProblems()
    {
        using var folder = new TempFolder();
        folder.Write("pack.yaml", SmallPack.File.Content);
        folder.Write("tests/alone.yaml", "kind: test\nfor: alnoe\nas-of: 2026-09-01\ncases:\n  - name: one\n    expect: fires\n");

        FluentActions.Invoking(() => PackUnderTest.Load(folder.Path)).Should().Throw<RoadmapProblemsException>().Which.Message.Should().Contain("alnoe");
    }
}
