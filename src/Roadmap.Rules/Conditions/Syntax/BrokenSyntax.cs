using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>Something that could not be read; its problem is reported already.</summary>
internal sealed record BrokenSyntax(SourcePlace Place) : ConditionSyntax(Place);
