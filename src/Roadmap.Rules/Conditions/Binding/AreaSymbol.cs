using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

internal sealed record AreaSymbol(Area Area) : Symbol(Area.Id, Area.Title, Area.Place);
