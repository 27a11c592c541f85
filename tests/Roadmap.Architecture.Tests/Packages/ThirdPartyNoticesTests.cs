using System.Text.Json;

namespace Roadmap.Architecture.Tests.Packages;

/// <summary>The list of other people's work names all of it, each under the licence that it states itself.</summary>
public sealed class ThirdPartyNoticesTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(SourceTree.Root, "THIRD-PARTY-NOTICES.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Notices_OfTheLockFiles_NameEveryPackageAndNoOther()
    {
        var locked = LockedPackage.All().Select(package => $"{package.Name} {package.Version}");
        var named = Rows.Where(row => row.Length == 4 && row[0] is not ("package" or "---")).Select(row => $"{row[0]} {row[1]}");
        named.Should().BeEquivalentTo(locked);
    }

    [Fact]
    public void Notices_OfTheLockFilesOfNode_NameEveryPackageAndItsLicence()
    {
        var locked = new[] { "browser", "editor" }.SelectMany(NodePackages).Distinct();
        var named = Rows.Where(row => row.Length == 3 && row[0] is not ("package" or "---")).Select(row => string.Join(' ', row));
        named.Should().BeEquivalentTo(locked);
    }

    [Fact]
    public void Notices_OfEveryPackageOnThisMachine_SayWhatThePackageStates()
    {
        var stated = LockedPackage.All().Select(package => (Package: package, Licence: package.StatedLicence())).Where(one => one.Licence is not null).ToList();
        stated.Count.Should().BeGreaterThan(20, "the packages that these tests run with are here");
        var wrong = stated.Where(one => !Rows.Any(row => row[0] == one.Package.Name && row[1] == one.Package.Version && row[2].Contains(one.Licence!, StringComparison.Ordinal)));
        wrong.Should().BeEmpty();
    }

    private static IEnumerable<string> NodePackages(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SourceTree.Root, "tests", folder, "package-lock.json")));
        return document.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0)
            .Select(package => $"{package.Name.Split("node_modules/")[^1]} {package.Value.GetProperty("version")} {package.Value.GetProperty("license")}")
            .ToList();
    }
}
