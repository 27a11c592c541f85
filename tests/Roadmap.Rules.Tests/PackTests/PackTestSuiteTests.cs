using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.PackTests;

public sealed class PackTestSuiteTests
{
    private static readonly RulePack Pack = PackFixture.Read(PackFixture.SmallPack);

    private static readonly PackTestSuite Suite = PackTestSuite.TryRead(PackFixture.SmallPack, Pack).GetValueOrThrow();

    [Fact]
    public void SmallPack_Tests_HaveNoProblems() =>
        ProblemText.Write(PackTestSuite.TryRead(PackFixture.SmallPack, Pack).Problems).Should().BeEmpty();

    [Fact]
    public void Tests_Read_AreSortedByWhatTheyAreFor() =>
        Suite.Tests.Select(test => (test.For, test.Target, test.Cases.Length)).Should().Equal(
            ("devices-first", PackTestTarget.Rule, 2), ("shared-vision", PackTestTarget.Practice, 1), ("shared-vision/definition", PackTestTarget.Order, 1));

    [Fact]
    public void Test_Read_LooksAtItsDistrictOnItsOwnDay()
    {
        Suite.Tests[0].District.AsOf.Should().Be(new DateOnly(2026, 9, 1));
        Suite.Tests[0].District.Id.Should().Be("mid");
        Suite.Tests[1].District.Practices.Single().Status!.Text.Should().Be("in-place");
        Suite.Tests[2].District.Practices.Should().BeEmpty();
    }

    [Fact]
    public void Case_Read_KeepsEveryField()
    {
        var fires = Suite.Tests[0].Cases[0];
        (fires.Name, fires.Expect.Text, fires.Severity, fires.Message?.Text, fires.Confidence?.Text).Should().Be(
            ("fires when devices lead", "fires", Severity.Note, "closer than 6 months", "asserted"));
        fires.Because.Select(fact => fact.Text).Should().Equal("devices.started");
        fires.LeadsTo.Select(practice => practice.Text).Should().Equal("shared-vision");
        fires.Given.Select(fact => (fact.Subject, fact.Text)).Should().Equal(
            ("shared-vision.started", "2026-03-01"), ("devices.started", "2026-02-01"), ("vision", "established"));
        Suite.Tests[0].Cases[1].AsksFor.Select(fact => fact.Text).Should().Equal("shared-vision.started");
        var ready = Suite.Tests[1].Cases[0];
        ready.Next.Select(practice => practice.Text).Should().Equal("shared-vision");
        ready.Plan.Select(start => (start.Practice.Text, start.Starts.Date.ToString())).Should().Equal(("shared-vision", "2026-10"));
    }

    [Fact]
    public void SingleFilePack_WithTests_IsPackAndTests()
    {
        var content = string.Join("\n---\n", PackFixture.SmallPack.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal)).Select(file => file.Content))
            + "\n---\nkind: test\nfor: devices-first\nas-of: 2026-09-01\ncases: [ { name: alone, expect: undetermined } ]\n";
        PackFile[] files = [new PackFile("one.yaml", content)];

        var suite = PackTestSuite.TryRead(files, PackFixture.Read(files)).GetValueOrThrow();

        suite.Tests.Should().ContainSingle().Which.Cases.Should().ContainSingle();
    }

    [Fact]
    public void TryLoad_Folder_ReadsItsTests()
    {
        var suite = PackTestSuite.TryLoad(Path.Combine(PackFixture.Here(), "..", "Packs", "SmallPack"), Pack).GetValueOrThrow();

        suite.Tests.Should().HaveCount(3);
        suite.Tests[0].Place.File.Should().EndWith("SmallPack/tests/devices-first.yaml");
    }
}
