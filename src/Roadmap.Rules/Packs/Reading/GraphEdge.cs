using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One thing that comes before (or reads) another, and who says so; null when it lies in the nature of the two.</summary>
internal sealed record GraphEdge(string From, string To, SourcePlace? Place);
