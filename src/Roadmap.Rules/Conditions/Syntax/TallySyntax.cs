using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A count over a list of conditions: <c>at-least: { count: 2, of: [...] }</c>.</summary>
internal sealed record TallySyntax(SourcePlace Place, BoundSyntax? Bound, ImmutableArray<ConditionSyntax> Of) : ConditionSyntax(Place);
