using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A count over things of the pack or over schools.</summary>
/// <param name="Place">Its key.</param>
/// <param name="Counted">What it runs over.</param>
/// <param name="Of">What narrows it; empty for all.</param>
/// <param name="Bound">The bound; null when its problem is reported already.</param>
/// <param name="Where">What an item must meet.</param>
internal sealed record CountSyntax(
    SourcePlace Place,
    CountedKind Counted,
    ImmutableArray<YamlScalar> Of,
    BoundSyntax? Bound,
    ConditionSyntax Where) : ConditionSyntax(Place);
