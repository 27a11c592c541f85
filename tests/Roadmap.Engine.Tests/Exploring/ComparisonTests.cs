using Roadmap.Engine.Exploring;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Exploring;

/// <summary>What the district changed is told apart from what the pack changed.</summary>
public sealed class ComparisonTests
{
    private static readonly RulePack Old = PackText.Read(PackText.Rule("gap-now", "leadership < developing"), PackText.Rule("other", "outreach < emerging"));
    private static readonly RulePack Strict = PackText.Read(PackText.Rule("gap-now", "leadership < established"), PackText.Rule("other", "outreach < emerging"));

    [Fact]
    public void Compare_WithOnePack_PutsEverythingDownToTheDistrict()
    {
        var comparison = RoadmapEngine.Create(Old).Compare(District("emerging"), District("developing"), RoadmapEngine.Create(Old));

        comparison.IsAcrossPacks.Should().BeFalse();
        comparison.ByPack.Should().BeNull();
        comparison.Whole.Findings.Single(finding => finding.Id == "gap-now").Cause.Should().Be(ChangeCause.District);
        comparison.Whole.Standings.Single(standing => standing.Area == "leadership").Cause.Should().Be(ChangeCause.District);
    }

    [Theory]
    [InlineData("developing", "developing", FindingPresence.Absent, FindingPresence.Found, ChangeCause.Pack)]
    [InlineData("emerging", "established", FindingPresence.Found, FindingPresence.Absent, ChangeCause.District)]
    [InlineData("established", "emerging", FindingPresence.Absent, FindingPresence.Found, ChangeCause.District)]
    [InlineData("established", "developing", FindingPresence.Absent, FindingPresence.Found, ChangeCause.Both)]
    [InlineData("developing", "emerging", FindingPresence.Absent, FindingPresence.Found, ChangeCause.Either)]
    public void Compare_AcrossPacks_NamesTheCause(string before, string after, FindingPresence then, FindingPresence now, ChangeCause cause)
    {
        var comparison = RoadmapEngine.Create(Strict).Compare(District(before), District(after), RoadmapEngine.Create(Old));

        comparison.IsAcrossPacks.Should().BeTrue();
        comparison.CanTellCauses.Should().BeTrue();
        var finding = comparison.Whole.Findings.Single(finding => finding.Id == "gap-now");
        (finding.Before, finding.After, finding.Cause).Should().Be((then, now, cause));
        comparison.Whole.Findings.Single(finding => finding.Id == "other").Cause.Should().BeNull("nothing changed about it");
    }

    [Fact]
    public void Compare_AcrossPacks_SplitsTheWholeIntoThePacksPartAndTheDistricts()
    {
        var comparison = RoadmapEngine.Create(Strict).Compare(District("developing"), District("established"), RoadmapEngine.Create(Old));

        comparison.Whole.Findings.Should().NotContain(finding => finding.Id == "gap-now");
        comparison.ByPack!.New.Should().ContainSingle(finding => finding.Id == "gap-now");
        comparison.ByDistrict!.Cleared.Should().ContainSingle(finding => finding.Id == "gap-now");
    }

    [Fact]
    public void Compare_WhenAFileDoesNotFitTheOtherPack_SaysThatCausesCannotBeTold()
    {
        var grown = PackText.Read(PackText.Practice("new-work"), PackText.Rule("gap-now", "leadership < established"));
        var comparison = RoadmapEngine.Create(grown).Compare(
            District("developing"),
            PackText.District(district => district.Area("leadership", "developing").Practice("new-work", "in-place")),
            RoadmapEngine.Create(Old));

        comparison.CanTellCauses.Should().BeFalse();
        comparison.ByDistrict.Should().NotBeNull("the earlier file fits the later pack");
        comparison.Whole.Findings.Should().OnlyContain(finding => finding.Cause == null);
    }

    private static DistrictState District(string leadership) => PackText.District(district => district.Area("leadership", leadership).Area("outreach", "absent"));
}
