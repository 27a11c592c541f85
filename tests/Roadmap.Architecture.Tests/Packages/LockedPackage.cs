using System.Text.Json;
using System.Xml.Linq;

namespace Roadmap.Architecture.Tests.Packages;

/// <summary>A package of the lock files.</summary>
internal sealed record LockedPackage(string Name, string Version)
{
    /// <summary>Every package that any project of the checkout locks, once.</summary>
    internal static IReadOnlyList<LockedPackage> All()
    {
        var files = new[] { "src", "tests", "benchmarks", "eng", "samples" }
            .Select(folder => Path.Combine(SourceTree.Root, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "packages.lock.json", SearchOption.AllDirectories));
        return [.. files.SelectMany(Read).Distinct().OrderBy(package => package.Name, StringComparer.Ordinal).ThenBy(package => package.Version, StringComparer.Ordinal)];
    }

    /// <summary>The licence as the package states it: an expression, or the file or address that has it; null when the package is not on this machine.</summary>
    internal string? StatedLicence()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Default(), Lower(Name), Lower(Version));
        var file = Path.Combine(folder, $"{Lower(Name)}.nuspec");
        if (!File.Exists(file))
        {
            return null;
        }

        var stated = XDocument.Load(file).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
        return stated["license"].Concat(stated["licenseUrl"]).First();
    }

    private static IEnumerable<LockedPackage> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => !package.Value.GetProperty("type").ValueEquals("Project"))
            .Select(package => new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!))
            .ToList();
    }

    private static string Default() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Lower(string text) => text.ToLowerInvariant();
}
