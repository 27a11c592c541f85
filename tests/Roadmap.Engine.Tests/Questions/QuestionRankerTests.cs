using Roadmap.Engine.Questions;
using Roadmap.Rules.Districts;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Questions;

public sealed class QuestionRankerTests
{
    [Fact]
    public void Worth_OfARule_IsItsPointsSharedByItsOpenCells() =>
        // 6 points over two cells.
        Asked([Rule("r", "technology >= developing, leadership >= developing", severity: "high")]).Should().Equal(("leadership", 3000), ("technology", 3000));

    [Fact]
    public void Worth_CellThatIsKnown_IsNotShared() =>
        Asked([Rule("r", "technology >= developing, leadership >= developing", severity: "high")], district => district.Area("leadership", "established"))
            .Should().Equal(("technology", 6000));

    [Fact]
    public void Worth_OfAStall_IsOneAndAHalfTimesAndOfAStrengthNothing() =>
        Asked([Rule("r", "technology >= developing", "stall", "high"), Rule("s", "leadership >= developing", "strength", "high")])
            .Should().Equal(("technology", 9000), ("leadership", 0));

    [Fact]
    public void Worth_OfSeveralRules_AddsUp() =>
        // technology: 3 + 1 / 2; leadership: 1 / 2.
        Asked([Rule("r", "technology >= developing"), Rule("s", "technology >= developing, leadership >= developing", severity: "low")])
            .Should().Equal(("technology", 3500), ("leadership", 500));

    [Theory]
    [InlineData("required", 3000)]
    [InlineData("advised", 1000)]
    public void Worth_OfAConstraint_IsByItsBinding(string binding, long expected) =>
        // b began in 2020; a is in place and nobody says since when.
        Asked(
                [Practice("a"), Practice("b"), Order("o", "a is in-place", "b >= under-way", binding)],
                district => district.Practice("a", "in-place").Practice("b", "under-way", started: "2020-01-01"))
            .Should().Equal(("a.in-place-since", expected));

    [Fact]
    public void Worth_OfAPracticeThatIsBlocked_IsTwo() =>
        // Two for c, and three for the required need c/technology, which is waiting or ready.
        Asked([Practice("c", Needs("technology >= developing"))], district => district.Practice("c", "not-started"))
            .Single(question => question.Cell == "technology").Worth.Should().Be(5000);

    [Fact]
    public void Questions_OfOneWorth_AreByCell() =>
        Asked([Rule("r", "technology >= developing"), Rule("s", "leadership >= developing"), Rule("t", "outreach >= developing", severity: "high")])
            .Select(question => question.Cell).Should().Equal("outreach", "leadership", "technology");

    [Fact]
    public void Settles_NamesWhatItWouldSettleOnce() =>
        PackText.Diagnose(Read(Rule("s", "technology >= developing"), Rule("r", "technology >= established")))
            .Questions.Should().ContainSingle().Which.Settles.Should().Equal("r", "s");

    [Fact]
    public void OrderFact_IsAskedForByTheCellsBehindIt()
    {
        var questions = PackText.Diagnose(
            Read(Practice("a"), Practice("b"), Order("o", "a is in-place", "b >= under-way"), Rule("r", "o is inverted", severity: "high")),
            district => district.Practice("a", "in-place").Practice("b", "under-way", started: "2020-01-01")).Questions;

        // 6 for the rule and 3 for the constraint.
        questions.Select(question => (question.Cell, question.Worth)).Should().Equal(("a.in-place-since", 9000));
        questions[0].Settles.Should().Equal("o", "r");
    }

    [Fact]
    public void Indicator_IsAskedInItsOwnWordsOfTheRoleNamed() =>
        PackText.Diagnose(Read(Rule("r", "buy-in.families >= 80%"))).Questions.Single()
            .Should().Match<Question>(question => question.From == "Families" && question.Ask == "How many support it?");

    private static IEnumerable<(string Cell, long Worth)> Asked(string[] documents, Action<DistrictStateBuilder>? describe = null) =>
        PackText.Diagnose(Read(documents), describe).Questions.Select(question => (question.Cell, question.Worth));
}
