using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>A pack on top of another: one namespace, settings put anew, overrides put in.</summary>
public sealed class ExtendingPackTests
{
    private const string Header = """
        kind: pack
        id: ours
        version: 0.1.0
        format: 1
        title: Ours
        extends: [ { pack: small, version: ^1.2 } ]

        """;

    private static readonly RulePack Small = PackFixture.Read(PackFixture.SmallPack);

    [Fact]
    public void Extend_WithNothing_HoldsAllOfTheBase()
    {
        var ours = Extend("");

        ours.Packs.Select(pack => pack.Id).Should().Equal("small", "ours");
        ours.Packs[0].Should().Be(Small.Packs[0]);
        ours.Title.Should().Be("Ours");
        ours.Rules.Select(rule => (rule.Id, rule.Pack)).Should().Equal(("devices-first", "small"), ("moving-areas", "small"));
        ours.Scoring.Should().BeEquivalentTo(Small.Scoring);
    }

    [Fact]
    public void Extend_Header_SetsAnewWhatItNames()
    {
        var ours = Extend("plateau: 2 years\nquick: [pilots]\nscoring: { stall-factor: 3 }\n");

        ours.Plateau.Should().Be(new CalendarDuration(2, DurationUnit.Year));
        ours.Quick.Should().Equal("pilots");
        ours.Scoring.StallFactor.Should().Be(3000);
        ours.Scoring.Points[3].Should().Be(7000, "what the base set stays");
    }

    [Fact]
    public void Extend_OwnRule_ReadsTheBase()
    {
        var ours = Extend("", """
            kind: rule
            id: our-rule
            title: Ours
            finds: risk
            severity: low
            origin: ours
            derived-from: small/devices-first
            fires-when: [ devices-first is firing, buy-in.teachers < $buy-in-target ]
            message: >-
              Text.
            why: >-
              Text.
            instead: >-
              Text.
            """);

        var rule = ours.Rules.Single(rule => rule.Id == "our-rule");
        (rule.Pack, rule.DerivedFrom).Should().Be(("ours", "devices-first"));
    }

    [Fact]
    public void Extend_NewPractice_HealsOrdersOfTheBase()
    {
        var ours = Extend("", """
            kind: practice
            id: coaching
            title: Coaching
            area: leadership
            actor: external
            raises: { leadership: established }
            """);

        ours.Orders.Single(order => order.Id == "leaders-before-technology").HealWith.Should().Equal("coaching", "shared-vision");
    }

    [Fact]
    public void Extend_Twice_HoldsAllThree()
    {
        var theirs = "kind: pack\nid: theirs\nversion: 1.0.0\nformat: 1\ntitle: Theirs\nextends: [ { pack: ours, version: 0.1.0 } ]\n";

        var all = RulePack.TryRead([new PackFile("pack.yaml", theirs)], Extend("")).GetValueOrThrow();

        all.Packs.Select(pack => pack.Id).Should().Equal("small", "ours", "theirs");
    }

    [Fact]
    public void Extend_BuiltInPack_FindsItWithoutBeingGivenIt()
    {
        var header = Header.Replace("pack: small, version: ^1.2", "pack: personalized-learning, version: ^1.0", StringComparison.Ordinal);

        var ours = RulePack.TryRead([new PackFile("pack.yaml", header)]).GetValueOrThrow();

        ours.Packs.Select(pack => pack.Id).Should().Equal("personalized-learning", "ours");
        ours.Packs[0].Should().Be(BuiltInPacks.PersonalizedLearning.Packs[0]);
    }

    [Fact]
    public void Extend_CircleOfPacks_IsOneProblem()
    {
        var folder = Directory.CreateTempSubdirectory("roadmap-circle-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.yaml"), "kind: pack\nid: a\nversion: 1.0.0\nformat: 1\ntitle: A\nextends: [ { pack: b, version: ^1 } ]\n");
            File.WriteAllText(Path.Combine(folder, "b.yaml"), "kind: pack\nid: b\nversion: 1.0.0\nformat: 1\ntitle: B\nextends: [ { pack: a, version: ^1 } ]\n");

            var read = RulePack.TryLoadAll([Path.Combine(folder, "a.yaml"), Path.Combine(folder, "b.yaml")]);

            read.Problems.Select(problem => problem.Id).Should().Equal("RP3015");
            read.Problems[0].Message.Should().Contain("a -> b -> a");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Override_SetsSeverityWordsAndParameter()
    {
        var ours = Extend("", Override("devices-first", """
            set:
              severity: medium
              title: Other words
              parameters: { launch-pad: 3 months }
            """).Replace("medium", "low", StringComparison.Ordinal));

        var rule = ours.Rules.Single(rule => rule.Id == "devices-first");
        (rule.Severity, rule.Title, rule.Pack).Should().Be((Severity.Low, "Other words", "small"));
        rule.Parameters.Single().Duration.Should().Be(new CalendarDuration(3, DurationUnit.Month));
        rule.Message.Parts.Should().Contain(part => part.Kind == TextPartKind.Parameter && part.Text == "3 months");
        var leaf = rule.SeverityWhen[0].When.Should().BeOfType<AllCondition>().Which.Children[0].Should().BeOfType<DateLeaf>().Subject;
        leaf.Duration.Should().Be(new CalendarDuration(3, DurationUnit.Month), "the conditions of the base are bound to the new value");
        Small.Rules.Single(other => other.Id == "devices-first").Severity.Should().Be(Severity.High, "the base itself does not change");
    }

    [Fact]
    public void Override_SeverityThatACaseHasToo_IsNoFaultOfTheBase()
    {
        var before = Small.Rules.Single(rule => rule.Id == "devices-first");
        var word = before.SeverityWhen[0].Severity.ToString().ToLowerInvariant();

        var rule = Extend("", Override("devices-first", $"set: {{ severity: {word} }}")).Rules.Single(rule => rule.Id == "devices-first");

        rule.Severity.Should().Be(before.SeverityWhen[0].Severity);
        rule.SeverityWhen.Select(one => one.Severity).Should().Equal(before.SeverityWhen.Select(one => one.Severity), "the case still wins over a graver one");
    }

    [Fact]
    public void Override_AlsoRequire_NarrowsWhatIsThere()
    {
        var ours = Extend("", Override("devices-first", "also-require: [ district.enrollment < 1500 ]"));

        Leaves(ours.Rules.Single(rule => rule.Id == "devices-first").AppliesWhen!).Should().Equal("technology >= emerging", "district.enrollment < 1500");
    }

    [Fact]
    public void Override_AlsoRequire_NarrowsAPractice()
    {
        var ours = Extend("", Override("devices", "also-require: [ district.enrollment < 1500 ]"));

        Leaves(ours.Practices.Single(practice => practice.Id == "devices").AppliesWhen!).Should().Equal("district.enrollment < 1500");
    }

    [Fact]
    public void Override_Disable_LeavesTheRuleVisible()
    {
        var ours = Extend("", Override("moving-areas", "disable: yes\nuntil: 2027-06-30\nby: curriculum office"));

        ours.Rules.Single(rule => rule.Id == "moving-areas").IsDisabled.Should().BeTrue();
        ours.Rules.Single(rule => rule.Id == "devices-first").IsDisabled.Should().BeFalse();
        var model = ours.Overrides.Should().ContainSingle().Subject;
        (model.TargetPack, model.Target, model.Pack, model.Disables).Should().Be(("small", "moving-areas", "ours", true));
        (model.Reason, model.By, model.Until, model.WrittenAgainst).Should().Be(("Because.", "curriculum office", new DateOnly(2027, 6, 30), "1.2.3"));
    }

    [Fact]
    public void Override_PackParameter_ReachesEveryRuleThatUsesIt()
    {
        var ours = Extend("", Override("buy-in-target", "set: { default: 65% }"));

        ours.Parameters.Single().Text.Should().Be("65%");
        Leaf(ours, "moving-areas").Right.Amount.Should().Be(65 * FactType.NumberScale);
    }

    [Fact]
    public void Override_OrderIndicatorAndPractice_SetTheirWords()
    {
        var ours = Extend(
            "",
            Override("shared-vision/definition", "set: { severity: critical, because: Ours }"),
            Override("buy-in", "set: { title: Backing, moves-by: 2% }"),
            Override("shared-vision", "set: { avoid-because: Ours }"));

        var need = ours.Orders.Single(order => order.Id == "shared-vision/definition");
        (need.Severity, need.Because).Should().Be((Severity.Critical, "Ours"));
        var indicator = ours.Indicators.Single(indicator => indicator.Id == "buy-in");
        (indicator.Title, indicator.MovesBy).Should().Be(("Backing", 2 * FactType.NumberScale));
        ours.Practices.Single(practice => practice.Id == "shared-vision").AvoidBecause.Should().Be("Ours");
    }

    [Fact]
    public void Override_ProblemInWhatItSets_IsReportedWhereItIsWritten()
    {
        var read = Read("", Override("devices-first", "set: { message: 'Text {$launch-pad} {nowhere}' }"));

        var problem = read.Problems.Should().ContainSingle().Subject;
        (problem.Place!.File, problem.Id).Should().Be(("more-0.yaml", "RP2102"));
    }

    [Fact]
    public void Override_OfAnotherVersion_WarnsAndHolds()
    {
        var read = Read("", Override("devices-first", "set: { severity: low }").Replace("1.2.3", "1.0.0", StringComparison.Ordinal));

        read.Problems.Select(problem => problem.Id).Should().Equal("RP3306");
        read.Value!.Rules[0].Severity.Should().Be(Severity.Low);
    }

    private static string Override(string target, string change) =>
        $"kind: override\ntarget: small/{target}\nwritten-against: 1.2.3\nreason: Because.\n{change}\n";

    private static Checked<RulePack> Read(string header, params string[] documents) =>
        RulePack.TryRead([new PackFile("pack.yaml", Header + header), .. documents.Select((content, index) => new PackFile($"more-{index}.yaml", content))], Small);

    private static RulePack Extend(string header, params string[] documents) => Read(header, documents).GetValueOrThrow();

    private static NumberLeaf Leaf(RulePack pack, string rule) =>
        ConditionTree.Of(pack.Rules.Single(other => other.Id == rule).FiresWhen).OfType<NumberLeaf>().Single();

    private static IEnumerable<string> Leaves(Condition condition) => ConditionTree.Of(condition).OfType<Leaf>().Select(leaf => leaf.Text);
}
