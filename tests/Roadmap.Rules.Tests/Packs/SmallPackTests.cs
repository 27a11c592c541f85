using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Everything that a pack can hold arrives in the model.</summary>
public sealed class SmallPackTests
{
    private static readonly RulePack Pack = PackFixture.Read(PackFixture.SmallPack);

    [Fact]
    public void SmallPack_Read_HasNoProblems() =>
        ProblemText.Write(RulePack.TryRead(PackFixture.SmallPack).Problems).Should().BeEmpty();

    [Fact]
    public void Header_Read_SettlesLevelsPlateauAndStages()
    {
        Pack.Packs.Should().ContainSingle().Which.Should().Match<PackIdentity>(pack => pack.Id == "small" && pack.Version == "1.2.3" && pack.Hash.Length == 64);
        Pack.Title.Should().Be("A small pack");
        Pack.Levels.Should().Equal("absent", "emerging", "developing", "established");
        Pack.Plateau.Should().Be(new CalendarDuration(12, DurationUnit.Month));
        Pack.Stages.Should().Equal(
            new ProgramStage("year-1", new CalendarDuration(0, DurationUnit.Year)), new ProgramStage("later", new CalendarDuration(1, DurationUnit.Year)));
        Pack.Quick.Should().Equal("vision", "buy-in");
    }

    [Fact]
    public void Scoring_PartlyWritten_KeepsTheRest()
    {
        Pack.Scoring.Points.Should().Equal(0, 1000, 3000, 7000, 10000);
        Pack.Scoring.StallFactor.Should().Be(2000);
        Pack.Scoring.Effects.Should().Equal(-2000, 1000, 3000);
        Pack.Scoring.QuestionOrder.Should().Equal(1000, 3000);
        Pack.Scoring.QuestionPractice.Should().Be(1500);
        Pack.Scoring.ShowFirst.Should().Be(5);
        Pack.Scoring.HealsRoot.Should().Be(4000);
    }

    [Fact]
    public void Source_Read_KeepsEveryField()
    {
        var source = Pack.Sources.Should().ContainSingle().Subject;
        source.Id.Should().Be("study");
        source.Title.Should().Be("A study: first part");
        source.Authors.Should().Equal("A. Author", "B. Author");
        source.Year.Should().Be(2019);
        source.Url.Should().Be("https://example.org/study");
        source.Notes.Should().Be("Twelve districts.");
    }

    [Fact]
    public void Parameter_Read_IsAValueOfItsType()
    {
        var parameter = Pack.Parameters.Should().ContainSingle().Subject;
        parameter.Name.Should().Be("buy-in-target");
        parameter.Type.Should().Be(FactType.Percent);
        parameter.Value.Should().Be(80 * FactType.NumberScale);
        parameter.Text.Should().Be("80%");
        parameter.Cites.Should().Equal(new Citation("study", null, null));
    }

    [Fact]
    public void Areas_Read_AreInTheOrderWrittenWithDefaultsPutIn()
    {
        Pack.Areas.Select(area => area.Id).Should().Equal("technology", "leadership");
        Pack.Areas.Select(area => area.Target).Should().Equal(2, 3);
        Pack.Areas.Select(area => area.Plateau.Amount).Should().Equal(12, 6);
        Pack.Areas[1].LooksLike.Should().Equal("Nobody leads.", "One leads.", "Several lead.", "Many lead.");
    }

    [Fact]
    public void LevelGates_Read_AreSortedByLevel()
    {
        Pack.LevelGates.Select(gate => (gate.Area, gate.Level, Leaf(gate.When))).Should().Equal(
            ("technology", 1, "device-access >= 25%"), ("technology", 2, "lms is in-place"));
    }

    [Theory]
    [InlineData("vision", "level", 1, false)]
    [InlineData("buy-in", "percent", 10_000_000, false)]
    [InlineData("device-access", "percent", 5_000_000, false)]
    [InlineData("pilots", "count", 0, true)]
    [InlineData("meetings", "scale [none, yearly, monthly, weekly]", 2, false)]
    [InlineData("told", "set of [leaders, families, teachers]", 1, false)]
    [InlineData("asked", "date", 1, false)]
    public void Indicator_Read_HasTypeAndSizeOfMoves(string id, string type, long movesBy, bool byTenth)
    {
        var indicator = Indicator(id);
        indicator.Type.ToString().Should().Be(type);
        indicator.MovesBy.Should().Be(movesBy);
        indicator.MovesByTenth.Should().Be(byTenth);
    }

    [Fact]
    public void Indicator_Read_KeepsEveryField()
    {
        var vision = Indicator("vision");
        vision.Area.Should().Be("leadership");
        vision.From.Should().Equal("teachers", "leaders");
        vision.FreshFor.Should().Be(new CalendarDuration(12, DurationUnit.Month));
        vision.IsKey.Should().BeTrue();
        vision.Target.Should().Be(3);
        vision.Ask.Should().Be("Do people share a vision?");
        vision.LooksLike.Should().Equal("No.", "A few.", "Some.", "All.");
        Indicator("motivation").Target.Should().Be(90 * FactType.NumberScale);
        Indicator("buy-in").Area.Should().BeNull();
    }

    [Fact]
    public void Words_Read_KeepTheirOrder()
    {
        Pack.Roles.Select(role => role.Id).Should().Equal("leaders", "families", "teachers");
        Pack.Methods.Select(method => method.Title).Should().Equal("Questionnaire", "Interview");
        Pack.Resources.Select(resource => (resource.Id, resource.Unit, resource.Per)).Should().Equal(
            ("leadership", "leader", ResourcePeriod.Term), ("cost", "dollar", ResourcePeriod.Year));
        Pack.Profile.Select(attribute => attribute.Id).Should().Equal("enrollment", "schools");
        Pack.OrderProfiles.Single().Sequence.Select(group => string.Join('+', group)).Should().Equal("technology", "leadership");
    }

    [Fact]
    public void Tension_Read_HasItsPolesInTheOrderWritten()
    {
        var tension = Pack.Tensions.Should().ContainSingle().Subject;
        (tension.FirstPole, tension.FirstBenefit).Should().Be(("central", "Consistency."));
        (tension.SecondPole, tension.SecondBenefit).Should().Be(("local", "Fit."));
        tension.Path.Should().StartWith("Begin");
    }

    [Fact]
    public void Practice_Read_KeepsEveryField()
    {
        var practice = Practice("shared-vision");
        practice.Pack.Should().Be("small");
        practice.Actor.Should().Be("district");
        Leaf(practice.AppliesWhen!).Should().Be("district.schools >= 2");
        Leaf(practice.AvoidWhen!).Should().Be("pilots > 10");
        Leaf(practice.InPlaceWhen!).Should().Be("vision >= established");
        practice.AvoidBecause.Should().Be("Too much at once.");
        practice.Raises.Should().Equal(new AreaRaise("leadership", 2));
        practice.Effort.Duration.Should().Be(new CalendarDuration(6, DurationUnit.Month));
        practice.Effort.Amounts.Should().Equal(
            new KeyValuePair<string, long>("leadership", 2_000_000), new KeyValuePair<string, long>("cost", 5_000_500_000));
        practice.Effects.Should().Equal(new PracticeEffect("motivation", EffectStrength.Strong));
        practice.Evidence.Should().Equal(new PracticeEvidence("study", null, EvidenceBand.High, "three quarters", "questionnaire respondents"));
        practice.FirstSteps.Should().Equal("Invite everybody.");
        practice.Origin.Should().Be(Origin.Framework);
    }

    [Fact]
    public void Need_WithoutId_IsNamedAfterPracticeAndSubject()
    {
        var need = Practice("shared-vision").Needs[0];
        need.Id.Should().Be("shared-vision/definition");
        need.NeedOf.Should().Be("shared-vision");
        need.Title.Should().Be("A working definition before A vision written together");
        need.Binding.Should().Be(OrderBinding.Required);
        need.HealWith.Should().Equal("definition");
        need.Cites.Should().Equal(new Citation("study", "page 4", "Define first."));
        (need.First.Kind, need.First.Subject, need.First.Rank).Should().Be((FactSubjectKind.Practice, "definition", (int)PracticeStatus.InPlace));
        (need.Then.Kind, need.Then.Subject, need.Then.Rank).Should().Be((FactSubjectKind.Practice, "shared-vision", (int)PracticeStatus.UnderWay));
        need.First.Holds.Text.Should().Be("definition is in-place");
        need.Then.Holds.Text.Should().Be("shared-vision >= under-way");
    }

    [Fact]
    public void Need_OfAnArea_IsHealedByWhatRaisesTheAreaFarEnough()
    {
        var need = Practice("shared-vision").Needs[1];
        need.Id.Should().Be("listen-first");
        need.Tandem.Should().Be(new CalendarDuration(6, DurationUnit.Month));
        need.Severity.Should().Be(Severity.Low);
        need.HealWith.Should().Equal("devices", "lms");
    }

    [Fact]
    public void Orders_Read_HoldNeedsAndDocumentsByIdOrder()
    {
        Pack.Orders.Select(order => order.Id).Should().Equal("leaders-before-technology", "listen-first", "shared-vision/definition", "vision-before-devices");
        var order = Pack.Orders[3];
        (order.First.Kind, order.First.Subject, order.First.Rank).Should().Be((FactSubjectKind.Indicator, "vision", 0));
        order.HealWith.Should().BeEmpty("nothing says what moves an indicator");
        order.DisputedBy.Should().Equal(new Citation("study", null, "Devices open doors"));
        Pack.Orders[0].First.Rank.Should().Be(2);
        Pack.Orders[0].HealWith.Should().Equal("shared-vision");
    }

    [Fact]
    public void Rule_Read_KeepsEveryField()
    {
        var rule = Rule("devices-first");
        (rule.Finds, rule.Severity, rule.Origin, rule.Lifecycle).Should().Be((FindingKind.Order, Severity.High, Origin.Source, RuleLifecycle.Stable));
        rule.SeverityWhen.Select(item => item.Severity).Should().Equal(Severity.Note, Severity.Medium);
        rule.Areas.Should().Equal("technology", "leadership");
        rule.Explains.Should().Equal("vision-before-devices", "shared-vision/definition");
        rule.LeadsTo.Should().Equal("shared-vision");
        rule.FiresWhen.Should().BeOfType<AnyCondition>().Which.Children.Should().HaveCount(2);
        rule.Cites.Should().Equal(new Citation("study", "page 7", null));
        rule.Parameters.Select(parameter => parameter.Name).Should().Equal("launch-pad");
        Rule("moving-areas").Parameters.Select(parameter => parameter.Name).Should().Equal("buy-in-target");
        Rule("moving-areas").Instead.Should().BeNull();
    }

    [Fact]
    public void Message_Read_IsCutAtItsPlaceholders()
    {
        Rule("devices-first").Message.Parts.Select(part => (part.Kind, part.Text)).Should().Equal(
            (TextPartKind.Text, "Devices came "),
            (TextPartKind.Fact, "devices.started"),
            (TextPartKind.Text, ", work on the vision "),
            (TextPartKind.Fact, "shared-vision.started"),
            (TextPartKind.Text, "; closer than "),
            (TextPartKind.Parameter, "6 months"),
            (TextPartKind.Text, " counts as together. "),
            (TextPartKind.Title, "Technology"),
            (TextPartKind.Text, " leads, "),
            (TextPartKind.Lowest, "vision.lowest"),
            (TextPartKind.Text, " is the lowest."));
        Rule("devices-first").Message.Parts[9].Roles.Select(key => key.Text).Should().Equal("vision.teachers", "vision.leaders");
        Rule("moving-areas").Message.Parts[0].Kind.Should().Be(TextPartKind.Matches);
    }

    [Fact]
    public void Milestone_OutsideThePack_IsReadLikeOneInside()
    {
        var place = Pack.Areas[0].Place;
        var milestone = Pack.ReadMilestone("technology >= developing", place).GetValueOrThrow();
        (milestone.Kind, milestone.Rank).Should().Be((FactSubjectKind.Area, 2));
        Pack.ReadMilestone("technology >= develping", place).Problems.Should().ContainSingle();
    }

    private static Indicator Indicator(string id) => Pack.Indicators.Single(indicator => indicator.Id == id);

    private static Practice Practice(string id) => Pack.Practices.Single(practice => practice.Id == id);

    private static Rule Rule(string id) => Pack.Rules.Single(rule => rule.Id == id);

    private static string Leaf(Condition condition) =>
        condition is AllCondition { Children: [var only] } ? only.Text : condition.Text;
}
