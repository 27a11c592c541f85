using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Statements;

/// <summary>A tension as a fact and as a district file states it.</summary>
internal static class TensionStatement
{
    internal static TensionState Of(TensionStanding fact, SourcePlace place) => new(
        fact.Tension,
        StatementText.OfNumber(fact.Lean, "", place),
        fact.Named is { } named ? new StatedText(named ? "yes" : "no", place) : null,
        StatementText.Of(fact.AnchoredTo, place),
        place);

    internal static TensionStanding ToFact(TensionState tension, string district) => new()
    {
        District = district,
        Tension = tension.Id,
        Lean = StatementText.Number(FactType.Score, tension.Lean),
        Named = StatementText.Value(FactType.YesNo, tension.Named) is { } named ? named == 1 : null,
        AnchoredTo = StatementText.Said(tension.AnchoredTo),
    };
}
