using System.Collections.Immutable;

namespace Roadmap.Reporting.Reports;

/// <summary>Something that several districts have.</summary>
/// <param name="Id">The id of the finding or practice.</param>
/// <param name="Title">Its title.</param>
/// <param name="Districts">The names of the districts that have it, in the order of the report.</param>
internal sealed record SharedThing(string Id, string Title, ImmutableArray<string> Districts);
