using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Conditions.Binding;

public sealed class ConditionBinderTests
{
    [Theory]
    [InlineData("[ technology is absent ]", "all")]
    [InlineData("{ any: [ technology is absent ] }", "any")]
    [InlineData("{ none: [ technology is absent ] }", "none")]
    [InlineData("{ areas: { at-least: 3, where: [ area is absent ] } }", "areas at least 3")]
    [InlineData("{ areas: { fewer-than: 33.5%, where: [ area is absent ] } }", "areas fewer than 33.5%")]
    [InlineData("{ schools: { exactly: 0, where: [ technology is absent ] } }", "schools exactly 0")]
    [InlineData("{ at-most: { count: 1, of: [ technology is absent ] } }", "at most 1")]
    public void Bind_Tree_IsNamedByItsKeyAndBound(string text, string expected) =>
        BoundText.Of(text).Condition!.Text.Should().Be(expected);

    [Fact]
    public void Bind_Tree_StandsWhereItIsWritten()
    {
        var any = (AnyCondition)BoundText.Of("{ any: [ technology is absent, leadership is absent ] }").Condition!;

        any.Place.ToString().Should().Be("spec:1:6");
        any.Place.Length.Should().Be("any".Length);
        any.Children.Select(child => child.Place.ToString()).Should().Equal("spec:1:13", "spec:1:35");
        any.Children[1].Place.Length.Should().Be("leadership is absent".Length);
    }

    [Fact]
    public void Bind_Count_PutsTheIdsIntoTheText()
    {
        var count = (CountCondition)BoundText.Of("{ areas: { at-least: 1, where: [ area.started   before leadership.started, area is absent ] } }").Condition!;

        var texts = count.Items.Select(item => string.Join(" | ", ((AllCondition)item.Where).Children.Select(child => child.Text)));

        texts.Should().Equal(
            "community-engagement.started before leadership.started | community-engagement is absent",
            "leadership.started before leadership.started | leadership is absent",
            "technology.started before leadership.started | technology is absent");
    }

    [Fact]
    public void Bind_CountInsideACount_PutsBothIdsIntoTheText()
    {
        const string text = "{ areas: { at-least: 1, of: technology, where: [ { practices: { at-least: 1, of: launch, where: [ practice.started before area.started ] } } ] } }";
        var areas = (CountCondition)BoundText.Of(text).Condition!;
        var practices = (CountCondition)((AllCondition)areas.Items.Single().Where).Children.Single();

        ((AllCondition)practices.Items.Single().Where).Children.Single().Text.Should().Be("launch.started before technology.started");
    }

    [Fact]
    public void Bind_CountOverNothing_IsEmpty()
    {
        var symbols = new SymbolTable(TestVocabulary.Levels, []);

        var bound = BoundText.Of("{ areas: { at-most: 0, where: [ area is absent ] } }", new ConditionContext(symbols));

        bound.Problems.Should().BeEmpty();
        ((CountCondition)bound.Condition!).Items.Should().BeEmpty();
    }

    [Fact]
    public void Bind_CountOfAnAreaWithoutIndicators_IsAProblem()
    {
        var context = new ConditionContext(new SymbolTable(TestVocabulary.Levels, Many()));

        BoundText.Of("{ indicators: { at-least: 1, of: area-7, where: [ indicator is stale ] } }", context).Outcome().Should().Be("RP1115 @34..39");
    }

    [Fact]
    public void Bind_BoundOutOfReach_IsAWarningAndBinds()
    {
        var bound = BoundText.Of("{ areas: { more-than: 3, where: [ area is absent ] } }");

        bound.Problems.Single().Id.Should().Be("RP1118");
        bound.Condition.Should().BeOfType<CountCondition>();
    }

    [Fact]
    public void Bind_CountsInsideCounts_StopAtTheMostLeavesWithOneProblem()
    {
        var context = new ConditionContext(new SymbolTable(TestVocabulary.Levels, Many()));
        const string text = "{ areas: { at-least: 1, where: [ { practices: { at-least: 1, where: [ { orders: { at-least: 1, where: [ area is absent ] } } ] } } ] } }";

        var bound = BoundText.Of(text, context);

        bound.Condition.Should().BeNull();
        bound.Problems.Select(problem => problem.Id).Should().Equal("RP1117");
    }

    [Fact]
    public void Bind_Parameters_AreNotedOnTheLeafInTheOrderWrittenAndOnTheContextByName()
    {
        var bound = BoundText.Of("[ buy-in.families at $cut-off between $buy-in-target - $buy-in-target and $double, { areas: { at-least: $areas-moving, where: [ area >= $level-wanted ] } } ]");

        bound.Problems.Should().BeEmpty();
        ((Leaf)((AllCondition)bound.Condition!).Children[0]).Parameters.Should().Equal("cut-off", "buy-in-target", "double");
        bound.Context.UsedParameters.Should().Equal("areas-moving", "buy-in-target", "cut-off", "double", "level-wanted");
    }

    [Fact]
    public void Bind_OwnParameter_ComesBeforeThePackWideOne()
    {
        var own = new Parameter { Name = "buy-in-target", Type = FactType.Percent, Value = 60 * FactType.NumberScale, Text = "60%", Place = new SourceText("rule.yaml", "").Place(1, 1, 1) };

        var bound = BoundText.Of("buy-in.families >= $buy-in-target", new ConditionContext(TestVocabulary.Symbols) { OwnParameters = [own] });

        bound.Outcome().Should().Be("number: buy-in.families >= 60% [$buy-in-target]");
    }

    private static IEnumerable<Symbol> Many()
    {
        var place = new SourceText("many.yaml", "").Place(1, 1, 1);
        for (var i = 0; i < 60; i++)
        {
            yield return new AreaSymbol(new Area { Id = $"area-{i}", Title = "", Target = 1, Plateau = default, LooksLike = [], Place = place });
            yield return new PracticeSymbol($"practice-{i}", "", "area-0", "district", place);
            yield return new OrderSymbol($"order-{i}", "", place);
        }
    }
}
