using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Syntax;

internal sealed record GroupSyntax(SourcePlace Place, GroupKind Kind, ImmutableArray<ConditionSyntax> Children) : ConditionSyntax(Place);
