using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;

namespace BillOfMaterials;

/// <summary>What a project runs with, as its restore wrote it down; what only builds it is left out.</summary>
internal sealed class RestoredProject
{
    internal required string Name { get; init; }

    internal required string Version { get; init; }

    internal required ImmutableSortedSet<string> Uses { get; init; }

    /// <summary>Everything below it, over all target frameworks, by name.</summary>
    internal required ImmutableArray<Component> Components { get; init; }

    internal static RestoredProject Read(string folder)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "obj", "project.assets.json")));
        var root = assets.RootElement;
        var components = ReadComponents(root);
        var names = components.Select(component => component.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var direct = root.GetProperty("projectFileDependencyGroups").EnumerateObject().SelectMany(group => group.Value.EnumerateArray()).Select(one => one.GetString()!.Split(' ')[0]);
        return new RestoredProject
        {
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            Version = root.GetProperty("project").GetProperty("version").GetString()!,
            Uses = direct.Where(names.Contains).ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase),
            Components = components,
        };
    }

    private static ImmutableArray<Component> ReadComponents(JsonElement root)
    {
        var running = from target in root.GetProperty("targets").EnumerateObject()
                      from library in target.Value.EnumerateObject()
                      where Runs(library.Value)
                      group library.Value by library.Name into same
                      orderby same.Key.ToUpperInvariant()
                      select (same.Key, Uses: same.SelectMany(ReadUses));
        var all = running.ToList();
        var names = all.Select(one => one.Key.Split('/')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(one => ReadComponent(root, one.Key, one.Uses.Where(names.Contains)))];
    }

    private static bool Runs(JsonElement library) =>
        library.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("_._", StringComparison.Ordinal));

    private static IEnumerable<string> ReadUses(JsonElement library) =>
        library.TryGetProperty("dependencies", out var uses) ? uses.EnumerateObject().Select(one => one.Name) : [];

    private static Component ReadComponent(JsonElement root, string key, IEnumerable<string> uses)
    {
        var library = root.GetProperty("libraries").GetProperty(key);
        var isPackage = library.GetProperty("type").ValueEquals("package");
        return new Component
        {
            Name = key.Split('/')[0],
            Version = key.Split('/')[1],
            Sha512 = isPackage ? Convert.ToHexStringLower(Convert.FromBase64String(library.GetProperty("sha512").GetString()!)) : null,
            License = isPackage ? ReadLicense(root, library) : "MIT",
            Uses = uses.ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase),
        };
    }

    private static string? ReadLicense(JsonElement root, JsonElement library)
    {
        var path = library.GetProperty("path").GetString()!;
        var nuspec = library.GetProperty("files").EnumerateArray().Select(file => file.GetString()!).First(file => file.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
        var file = root.GetProperty("packageFolders").EnumerateObject().Select(folder => Path.Combine(folder.Name, path, nuspec)).First(File.Exists);
        return XDocument.Load(file).Descendants().FirstOrDefault(element => element.Name.LocalName == "license" && element.Attribute("type")?.Value == "expression")?.Value;
    }
}
