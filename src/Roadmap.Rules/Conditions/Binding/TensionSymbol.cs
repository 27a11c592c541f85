using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

internal sealed record TensionSymbol(Tension Tension) : Symbol(Tension.Id, Tension.Title, Tension.Place);
