using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Roadmap.Architecture.Tests;

/// <summary>The solution restores and builds where no feed has NRules: nothing in it references the adapter or what the adapter needs.</summary>
public sealed partial class SolutionTests
{
    private const string Adapter = "NRules";

    public static TheoryData<string> AllProjects() => [.. Projects()];

    [Fact]
    public void Solution_Lists_ItsProjectsAndNotTheAdapter()
    {
        Projects().Should().Contain("src/Roadmap.Engine/Roadmap.Engine.csproj").And.NotContain(path => path.Contains(Adapter, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(AllProjects))]
    public void Project_OfTheSolution_ReferencesNoAdapter(string project)
    {
        var references = XDocument.Load(Path.Combine(SourceTree.Root, project)).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference" or "Import")
            .Select(element => (string?)element.Attribute("Include") ?? (string?)element.Attribute("Project") ?? "");
        references.Should().NotContain(reference => reference.Contains(Adapter, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(AllProjects))]
    public void Project_OfTheSolution_LocksNoAdapter(string project)
    {
        var locks = Path.Combine(SourceTree.Root, Path.GetDirectoryName(project)!, "packages.lock.json");
        using var document = JsonDocument.Parse(File.ReadAllText(locks));
        var packages = document.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject());
        packages.Select(package => package.Name).Should().NotContain(name => name.Contains(Adapter, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Packages_OfTheSolution_AreWithoutTheAdapters()
    {
        var versions = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Packages.props")).Descendants()
            .Where(element => element.Name.LocalName == "PackageVersion")
            .Select(element => (string?)element.Attribute("Include"));
        versions.Should().Contain("YamlDotNet").And.NotContain(name => name!.Contains(Adapter, StringComparison.Ordinal));
    }

    [Fact]
    public void Adapter_OutsideTheSolution_IsThere()
    {
        File.Exists(Path.Combine(SourceTree.Root, "src", "Roadmap.NRules", "Roadmap.NRules.csproj")).Should().BeTrue();
        File.Exists(Path.Combine(SourceTree.Root, "tests", "Roadmap.NRules.Tests", "Roadmap.NRules.Tests.csproj")).Should().BeTrue();
    }

    private static IEnumerable<string> Projects() =>
        ProjectPath().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "Roadmap.sln"))).Select(match => match.Groups[1].Value.Replace('\\', '/'));

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
