using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>What a pack says of itself before anything else of it is read.</summary>
internal sealed record PackHeader(string Id, PackVersion Version, ImmutableArray<PackExtension> Extends, YamlMapping Root, SourcePlace Place);
