namespace Roadmap.Packages.Tests;

/// <summary>The folder of packed packages that the tests look at: <c>ROADMAP_FEED</c>, as <c>eng/pack.sh</c> filled it.</summary>
internal static class Feed
{
    internal static IReadOnlyList<string> Libraries { get; } = ["Roadmap.Rules", "Roadmap.Engine", "Roadmap.Reporting", "Roadmap.Testing"];

    internal static IReadOnlyList<string> Packages { get; } = [.. Libraries, "Roadmap.Cli"];

    internal static string Folder => Environment.GetEnvironmentVariable("ROADMAP_FEED")
        ?? throw new InvalidOperationException("Set ROADMAP_FEED to the folder that eng/pack.sh filled.");

    /// <summary>The one file of a package with an extension.</summary>
    internal static string File(string package, string extension) =>
        Directory.GetFiles(Folder, $"{package}.*{extension}").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1]));
}
