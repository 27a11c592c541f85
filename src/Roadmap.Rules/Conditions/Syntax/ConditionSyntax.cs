using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A condition as written, before any name is looked up.</summary>
internal abstract record ConditionSyntax(SourcePlace Place);
