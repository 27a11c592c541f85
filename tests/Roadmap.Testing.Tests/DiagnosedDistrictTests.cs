using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Testing.Tests;

public sealed class DiagnosedDistrictTests
{
    private static readonly PackUnderTest Small = PackUnderTest.Of(SmallPack.Rules, []);

    [Fact]
    public void ShouldFind_ItIsFound_GivesTheFinding() => Diagnose("emerging", "absent").ShouldFind("alone").Severity.Should().Be(Severity.High);

    [Fact]
    public void ShouldFind_ItIsQuiet_FailsWithTheExplanation() =>
        Diagnose("absent", "absent").Invoking(district => district.ShouldFind("alone")).Should().Throw<ExpectationException>().Which.Message.Should().StartWith(
            """
            Expected alone to be found; it is quiet.

            alone: quiet

            """);

    [Fact]
    public void ShouldFind_ItIsWaived_SaysSo()
    {
        var district = Small.Diagnose(State("emerging", "absent").Waiver("alone", "We know.", "the board", "2027-01-01").Build());

        district.Invoking(one => one.ShouldFind("alone")).Should().Throw<ExpectationException>().WithMessage("Expected alone to be found; it is waived.*");
        district.Invoking(one => one.ShouldNotFind("alone")).Should().Throw<ExpectationException>().WithMessage("Expected alone not to be found; it is waived.*");
    }

    [Fact]
    public void ShouldNotFind_ItIsQuiet_SaysNothing() => Diagnose("absent", "absent").Invoking(district => district.ShouldNotFind("alone")).Should().NotThrow();

    [Fact]
    public void ShouldNotFind_ItIsFound_FailsWithTheExplanation() =>
        Diagnose("emerging", "absent").Invoking(district => district.ShouldNotFind("alone")).Should().Throw<ExpectationException>().WithMessage("Expected alone not to be found; it is fires.*alone: fires*");

    [Fact]
    public void ShouldNotFind_TooLittleIsKnown_Fails() =>
        Diagnose(null, "absent").Invoking(district => district.ShouldNotFind("alone")).Should().Throw<ExpectationException>().WithMessage("Expected alone not to be found; it is undetermined.*");

    [Fact]
    public void ShouldLeaveOpen_TooLittleIsKnown_SaysNothing() => Diagnose(null, "absent").Invoking(district => district.ShouldLeaveOpen("alone", "technology")).Should().NotThrow();

    [Fact]
    public void ShouldLeaveOpen_AsksForSomethingElse_Fails() =>
        Diagnose(null, "absent").Invoking(district => district.ShouldLeaveOpen("alone", "leadership")).Should().Throw<ExpectationException>()
            .WithMessage("Expected to be asked for leadership; asked for is technology.*alone: undetermined*");

    [Fact]
    public void ShouldLeaveOpen_ItIsSettled_Fails() =>
        Diagnose("absent", "absent").Invoking(district => district.ShouldLeaveOpen("alone")).Should().Throw<ExpectationException>().WithMessage("Expected too little to be known of alone; it is quiet.*");

    [Fact]
    public void ShouldRecommend_ItIsRecommended_GivesThePoint() => Diagnose("emerging", "absent").ShouldRecommend("vision").Rank.Should().Be(1);

    [Fact]
    public void ShouldRecommend_ItIsInPlace_FailsWithTheExplanation() =>
        Small.Diagnose(State("emerging", "absent").Practice("vision", "in-place").Build()).Invoking(district => district.ShouldRecommend("vision"))
            .Should().Throw<ExpectationException>().WithMessage("Expected vision among the next steps; it is in-place.*vision: in-place*");

    [Fact]
    public void ShouldRecommendFirst_ItIsFirst_SaysNothing() => Diagnose("emerging", "absent").Invoking(district => district.ShouldRecommendFirst("vision")).Should().NotThrow();

    [Fact]
    public void ShouldRecommendFirst_OthersAreFirst_SaysWhich() =>
        Small.Diagnose(State("emerging", "absent").Practice("vision", "in-place").Build()).Invoking(district => district.ShouldRecommendFirst("vision"))
            .Should().Throw<ExpectationException>().WithMessage("Expected vision first; first is nothing.*vision: in-place*");

    [Fact]
    public void ShouldStand_AtTheLevel_SaysNothing()
    {
        var district = Diagnose(null, "absent");

        district.Invoking(one => one.ShouldStand("leadership", "absent")).Should().NotThrow();
        district.Invoking(one => one.ShouldStand("technology", null)).Should().NotThrow();
    }

    [Fact]
    public void ShouldStand_AtAnotherLevel_SaysWhere() =>
        Diagnose("emerging", "absent").Invoking(district => district.ShouldStand("technology", "developing")).Should().Throw<ExpectationException>()
            .WithMessage("Expected technology at developing; it is at emerging*");

    [Fact]
    public void Expectation_OfSomethingThePackDoesNotHave_IsACallersFault()
    {
        var district = Diagnose("emerging", "absent");

        district.Invoking(one => one.ShouldNotFind("aloen")).Should().Throw<ArgumentException>();
        district.Invoking(one => one.ShouldNotFind("vision")).Should().Throw<ArgumentException>().WithMessage("vision is a practice*");
        district.Invoking(one => one.ShouldRecommend("alone")).Should().Throw<ArgumentException>().WithMessage("alone is no practice*");
        district.Invoking(one => one.ShouldStand("technologie", "absent")).Should().Throw<ArgumentException>();
        district.Invoking(one => one.ShouldStand("technology", "great")).Should().Throw<ArgumentException>();
        district.Invoking(one => one.ShouldRecommendFirst()).Should().Throw<ArgumentException>();
    }

    private static DiagnosedDistrict Diagnose(string? technology, string leadership) => Small.Diagnose(State(technology, leadership).Build());

    private static DistrictStateBuilder State(string? technology, string leadership)
    {
        var state = DistrictState.Builder("north", new DateOnly(2026, 9, 1)).Area("leadership", leadership).Practice("vision", "not-started");
        return technology is null ? state : state.Area("technology", technology);
    }
}
