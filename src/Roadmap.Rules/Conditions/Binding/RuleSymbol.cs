using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>A rule before its conditions are bound.</summary>
internal sealed record RuleSymbol(string Id, string Title, SourcePlace Place) : Symbol(Id, Title, Place);
