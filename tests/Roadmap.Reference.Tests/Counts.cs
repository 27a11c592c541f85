using System.Globalization;

namespace Roadmap.Reference.Tests;

/// <summary>How much a run makes: what every run makes, or what the environment asks for.</summary>
internal static class Counts
{
    /// <summary>The seed of <c>ROADMAP_SEED</c>, or the fixed one.</summary>
    internal static ulong Seed => Asked("ROADMAP_SEED") ?? 20260901;

    /// <summary>So many, times <c>ROADMAP_SCALE</c> where that is set.</summary>
    internal static int Scaled(int each) => checked((int)((ulong)each * (Asked("ROADMAP_SCALE") ?? 1)));

    private static ulong? Asked(string name) => ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
