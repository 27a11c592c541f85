using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Words;

/// <summary>Every value of an enumeration has the word that its name gives in the language: a value added later may not fall into another's word.</summary>
public sealed class LanguageWordsTests
{
    [Fact]
    public void Word_OfEverySeverity_IsItsName() => Check<Severity>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryFindingKind_IsItsName() => Check<FindingKind>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryFindingSource_IsItsName() => Check<FindingSource>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryConfidence_IsItsName() => Check<Confidence>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryVerdict_IsItsName() => Check<Verdict>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryOrigin_IsItsName() => Check<Origin>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryBinding_IsItsName() => Check<OrderBinding>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryOrderStatus_IsItsName() => Check<OrderStatus>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryScorePart_IsItsName() => Check<ScorePartKind>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryExplainedKind_IsItsName() => Check<ExplainedKind>(LanguageWords.Of);

    [Fact]
    public void Word_OfEveryProblemSeverity_IsItsName() => Check<ProblemSeverity>(LanguageWords.Of);

    private static void Check<T>(Func<T, string> word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            word(value).Should().Be(Kebab(value.ToString()));
        }
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((character, i) => i > 0 && char.IsUpper(character) ? $"-{char.ToLowerInvariant(character)}" : char.ToLowerInvariant(character).ToString()));
}
