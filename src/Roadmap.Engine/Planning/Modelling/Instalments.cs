using System.Collections.Immutable;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>
/// How an amount that is counted per year falls on the years of a practice: all of it in the year of its start, and of one that lasts longer than a year an equal
/// part at the start of each of its years.
/// </summary>
internal static class Instalments
{
    internal static ImmutableArray<long> Of(long amount, int years)
    {
        var parts = Math.Max(1, years);
        var each = amount / parts;
        return [.. Enumerable.Range(0, parts).Select(part => part == 0 ? amount - (each * (parts - 1)) : each)];
    }

    /// <summary>How many years something touches that lasts so many periods.</summary>
    internal static int Years(int periods, int periodsInAYear) => (periods + periodsInAYear - 1) / periodsInAYear;
}
