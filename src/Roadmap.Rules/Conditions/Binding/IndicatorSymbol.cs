using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

internal sealed record IndicatorSymbol(Indicator Indicator) : Symbol(Indicator.Id, Indicator.Title, Indicator.Place);
