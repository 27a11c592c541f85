using System.Collections.Immutable;

namespace Roadmap.Reporting.Sites;

/// <summary>A table.</summary>
/// <param name="Heads">What stands over each column.</param>
/// <param name="Rows">The rows; each as long as the heads.</param>
internal sealed record SiteTable(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<ImmutableArray<SiteSpan>>> Rows) : SiteBlock;
