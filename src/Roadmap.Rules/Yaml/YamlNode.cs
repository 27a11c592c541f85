using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>A node of a document that somebody wrote, YAML or JSON, with its place.</summary>
internal abstract class YamlNode
{
    private protected YamlNode(SourcePlace place) => Place = place;

    /// <summary>A scalar's text on its first line; the first key of a mapping; the first item of a sequence.</summary>
    internal SourcePlace Place { get; }

    /// <summary>The stretch of the file it takes up, for writing beside it; null for a node that no file holds.</summary>
    internal NodeSpan? Span { get; init; }
}
