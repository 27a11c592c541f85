using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Tests.Evaluation;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Tests.Diagnosing;

public sealed class PhraseBookTests
{
    [Theory]
    [InlineData("buy-in.response-rate < 31%", "the response rate of “{0}” is below 31%")]
    [InlineData("buy-in.methods < 2", "the number of methods behind “{0}” is below 2")]
    [InlineData("buy-in.roles < 2", "the number of groups behind “{0}” is below 2")]
    [InlineData("buy-in is stale", "“{0}” is stale")]
    public void Leaf_OfIndicator_NamesItsTitle(string leaf, string phrase)
    {
        var pack = SpecVocabulary.Index.Pack;
        var title = pack.Indicators.Single(indicator => indicator.Id == "buy-in").Title;

        Spell(leaf).Should().Be(string.Format(System.Globalization.CultureInfo.InvariantCulture, phrase, title));
    }

    [Fact]
    public void Leaf_OfTensionNotCharted_NamesItsTitle()
    {
        var tension = SpecVocabulary.Index.Pack.Tensions[0];

        Spell($"{tension.Id} is not charted").Should().Be($"“{tension.Title}” is not charted");
        Spell($"{tension.Id}.lean <= 10").Should().Be($"the lean of “{tension.Title}” is at most 10");
    }

    private static string Spell(string leaf)
    {
        var condition = SpecVocabulary.Bind(leaf);
        var bound = condition as Leaf ?? ((AllCondition)condition).Children.OfType<Leaf>().Single();
        return new PhraseBook(SpecVocabulary.Index.Pack).Leaf(bound, []);
    }
}
