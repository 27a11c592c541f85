using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>The bound of a count as written.</summary>
internal sealed record BoundSyntax(CountComparison Comparison, YamlScalar Amount);
