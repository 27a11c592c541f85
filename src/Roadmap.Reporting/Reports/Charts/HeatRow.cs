using System.Collections.Immutable;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>One row of a heat map.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Cells">A field for each column.</param>
internal sealed record HeatRow(string Id, string Title, ImmutableArray<HeatCell> Cells);
