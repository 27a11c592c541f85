using System.Text.Json;
using System.Text.RegularExpressions;

namespace Roadmap.Packages.Tests;

/// <summary>What every CycloneDX reader relies on, and that the bill lists what the package brings.</summary>
public sealed class BillOfMaterialsTests
{
    public static TheoryData<string> Packages() => [.. Feed.Packages];

    [Theory, MemberData(nameof(Packages))]
    public void Bill_OfAPackage_IsWellFormedCycloneDx(string package)
    {
        var bill = Read(package);

        Text(bill, "bomFormat").Should().Be("CycloneDX");
        Text(bill, "specVersion").Should().Be("1.6");
        Text(bill, "serialNumber").Should().MatchRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        Text(bill.GetProperty("metadata").GetProperty("component"), "name").Should().Be(package);
        foreach (var component in bill.GetProperty("components").EnumerateArray())
        {
            Text(component, "type").Should().Be("library");
            Text(component, "purl").Should().Be($"pkg:nuget/{Text(component, "name")}@{Text(component, "version")}").And.Be(Text(component, "bom-ref"));
        }
    }

    [Theory, MemberData(nameof(Packages))]
    public void Bill_OfAPackage_NamesEveryDependencyOnceAndResolvesEveryReference(string package)
    {
        var bill = Read(package);
        var components = bill.GetProperty("components").EnumerateArray().Select(one => Text(one, "bom-ref")).ToList();
        var described = bill.GetProperty("dependencies").EnumerateArray().ToList();

        components.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.OrdinalIgnoreCase);
        described.Select(one => Text(one, "ref")).Should().BeEquivalentTo(components.Append(Text(bill.GetProperty("metadata").GetProperty("component"), "bom-ref")));
        described.SelectMany(one => one.GetProperty("dependsOn").EnumerateArray()).Select(one => one.GetString()).Should().BeSubsetOf(components);
    }

    [Theory, MemberData(nameof(Packages))]
    public void Bill_OfAPackage_ListsWhatThePackageBrings(string package)
    {
        var names = Read(package).GetProperty("components").EnumerateArray().Select(one => Text(one, "name")).ToList();
        using var file = PackageFile.Open(package);
        var carried = file.Entries.Where(entry => Regex.IsMatch(entry, "^tools/.*\\.dll$") && !entry.EndsWith("/roadmap.dll", StringComparison.Ordinal)).Select(entry => Path.GetFileNameWithoutExtension(entry));

        names.Should().Contain(file.Dependencies().Select(dependency => dependency.Split(' ')[1]).Concat(carried));
        names.Should().NotContain(name => name.Contains("Analyzers", StringComparison.Ordinal) || name.Contains("ILLink", StringComparison.Ordinal), "what only builds it does not run with it");
    }

    [Theory, MemberData(nameof(Packages))]
    public void Bill_OfAPackage_HasAHashAndALicenceForWhatOthersMade(string package)
    {
        var others = Read(package).GetProperty("components").EnumerateArray().Where(one => !Text(one, "name").StartsWith("Roadmap.", StringComparison.Ordinal));
        foreach (var other in others)
        {
            Text(other.GetProperty("hashes")[0], "content").Should().MatchRegex("^[0-9a-f]{128}$");
            Text(other.GetProperty("licenses")[0], "expression").Should().NotBeEmpty();
        }
    }

    private static JsonElement Read(string package)
    {
        using var bill = JsonDocument.Parse(File.ReadAllBytes(Feed.File(package, ".cdx.json")));
        return bill.RootElement.Clone();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
