using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Derivation;

public sealed class DerivedFactsTests
{
    private const int Absent = 0;
    private const int Emerging = 1;
    private const int Developing = 2;
    private const int Established = 3;
    private const int Unknown = -1;

    private static readonly Probe Pack = new(RulePack.Load(Path.Combine(AppContext.BaseDirectory, "Evaluation", "Derivation", "Specs", "derivation.yaml")));

    [Theory]
    [InlineData("60%", "developing", Established)]
    [InlineData("60%", "emerging", Developing)]
    [InlineData("60%", null, Unknown)]
    [InlineData("30%", null, Emerging)]
    [InlineData("30%", "sustaining", Emerging)]
    [InlineData("10%", "sustaining", Absent)]
    [InlineData(null, "sustaining", Unknown)]
    public void Derive_Level_NeedsEveryGateUpToIt(string? access, string? support, int expected)
    {
        var technology = Derive(district => Read(Read(district, "device-access", access), "support", support)).Areas[0];

        technology.Level.Should().Be(expected);
        technology.Basis.Should().Be(expected == Unknown ? FactBasis.None : FactBasis.Derived);
    }

    [Theory]
    [InlineData("established", Established, Developing)]
    [InlineData("developing", Developing, Unknown)]
    public void Derive_LevelThatTheFileStates_StaysAndNotesADispute(string stated, int level, int dispute)
    {
        var technology = Derive(district => Read(Read(district.Area("technology", stated), "device-access", "60%"), "support", "absent")).Areas[0];

        technology.Level.Should().Be(level);
        technology.Basis.Should().Be(FactBasis.Stated);
        technology.DisputedBy.Should().Be(dispute);
    }

    [Fact]
    public void Derive_WhatRestsOnSomethingDerived_ComesAfterIt()
    {
        var facts = Derive(district => Read(Read(district, "device-access", "30%"), "definition", "85%"));

        facts.Areas[1].Level.Should().Be(Developing, "technology is emerging and the vision is in place, both by readings");
    }

    [Fact]
    public void Derive_ConditionThatHolds_PutsThePracticeInPlaceOnADayNobodyTold()
    {
        var coaching = Derive(district => Read(district, "coached", "50%")).Practices[0];

        coaching.Status.Should().Be(PracticeStatus.InPlace);
        coaching.Basis.Should().Be(FactBasis.Derived);
        coaching.Started.IsKnown.Should().BeTrue();
        coaching.InPlaceSince.IsExact.Should().BeFalse();
    }

    [Fact]
    public void Derive_PracticeInPlace_WasNotStopped()
    {
        var view = Pack.On(district => Read(district, "coached", "50%"));

        view.District.District.Practices[0].StoppedOn.IsCertainlyNever(view.District.AsOf).Should().BeTrue();
    }

    [Fact]
    public void Derive_PracticeThatTheFileSaysNeverBegan_HasNoStatusAndNotesADispute()
    {
        var coaching = Derive(district => Read(district.Practice("coaching", null, started: "never"), "coached", "50%")).Practices[0];

        coaching.Status.Should().BeNull();
        coaching.DisputedBy.Should().Be(PracticeStatus.InPlace);
    }

    [Theory]
    [InlineData("40%")]
    [InlineData(null)]
    public void Derive_ConditionThatDoesNotHold_LeavesTheStatusUnknown(string? coached)
    {
        var coaching = Derive(district => Read(district, "coached", coached)).Practices[0];

        coaching.Status.Should().BeNull();
        coaching.Basis.Should().Be(FactBasis.None);
    }

    [Fact]
    public void Derive_StatusThatTheFileStates_StaysAndNotesADispute()
    {
        var coaching = Derive(district => Read(district.Practice("coaching", "planned"), "coached", "50%")).Practices[0];

        coaching.Status.Should().Be(PracticeStatus.Planned);
        coaching.DisputedBy.Should().Be(PracticeStatus.InPlace);
    }

    [Fact]
    public void Derive_School_RestsOnItsOwnReadings()
    {
        var view = Pack.On(district => Read(district, "device-access", "60%")
            .School("hs", school => school.Reading("device-access", "30%").Reading("coached", "60%"))
            .School("ms", _ => { }));

        view.District.Schools[0].Areas[0].Level.Should().Be(Emerging);
        view.District.Schools[1].Areas[0].Level.Should().Be(Unknown, "nothing is inherited");
        Pack.OutcomeOf(view, "moving-schools").Should().Be(RuleOutcome.Fires);
    }

    [Fact]
    public void Evaluate_AfterDeriving_ReadsTheDerivedFacts()
    {
        var view = Pack.On(district => Read(Read(Read(district, "device-access", "60%"), "support", "absent"), "coached", "80%"));

        Pack.OutcomeOf(view, "moving").Should().Be(RuleOutcome.Fires);
    }

    private static SubjectFacts Derive(Action<DistrictStateBuilder> describe) => Pack.On(describe).District.District;

    private static DistrictStateBuilder Read(DistrictStateBuilder district, string indicator, string? value) =>
        value is null ? district : district.Reading(indicator, value, date: "2026-05-01");
}
