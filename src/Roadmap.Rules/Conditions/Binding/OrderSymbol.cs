using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>An order constraint (a need or a document) before its milestones are bound.</summary>
internal sealed record OrderSymbol(string Id, string Title, SourcePlace Place) : Symbol(Id, Title, Place);
