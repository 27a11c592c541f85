using System.Collections.Immutable;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One document of a pack whose kind is known.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Root">Its keys, without <c>lint-allow</c>.</param>
/// <param name="Allowances">What it allows of the linter's advice.</param>
internal sealed record PackDocument(string Kind, YamlMapping Root, ImmutableArray<Allowance> Allowances);
