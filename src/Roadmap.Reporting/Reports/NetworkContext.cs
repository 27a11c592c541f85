using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports;

/// <summary>What every part of a network's report reads.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Districts">The districts, by name.</param>
/// <param name="LeftOut">The names of files that could not be used.</param>
internal sealed record NetworkContext(RulePack Pack, ImmutableArray<ReportContext> Districts, ImmutableArray<string> LeftOut)
{
    /// <summary>The stalls that were found anywhere, the most common first.</summary>
    internal ImmutableArray<SharedThing> Stalls { get; } = Shared(
        Districts,
        district => district.Stalls.Select(finding => (finding.Id, finding.Title)));

    /// <summary>What came in the wrong order first, the most common root first.</summary>
    internal ImmutableArray<SharedThing> Roots { get; } = Shared(
        Districts,
        district => district.RootFinding is { } finding ? [(finding.Id, finding.Title)] : []);

    /// <summary>The steps that are among the first anywhere, the most common first.</summary>
    internal ImmutableArray<SharedThing> Steps { get; } = Shared(
        Districts,
        district => district.FirstSteps.Select(step => (step.Id, step.Title)));

    private static ImmutableArray<SharedThing> Shared(ImmutableArray<ReportContext> districts, Func<ReportContext, IEnumerable<(string Id, string Title)>> things) =>
    [
        .. districts
            .SelectMany(district => things(district).Distinct().Select(thing => (thing.Id, thing.Title, District: district.Diagnosis.District.Name)))
            .GroupBy(one => one.Id, StringComparer.Ordinal)
            .Select(same => new SharedThing(same.Key, same.First().Title, [.. same.Select(one => one.District)]))
            .OrderByDescending(thing => thing.Districts.Length)
            .ThenBy(thing => thing.Id, StringComparer.Ordinal),
    ];
}
