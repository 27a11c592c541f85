namespace Roadmap.Packages.Tests;

public sealed class PackageContentTests
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    /// <summary>What a consumer gets beside the library itself. A new name here is a decision about everybody who uses it.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Roadmap.Rules"] = ["YamlDotNet"],
        ["Roadmap.Engine"] =
        [
            "Roadmap.Rules",
            "YamlDotNet",
            "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Diagnostics.Abstractions",
            "Microsoft.Extensions.FileProviders.Abstractions",
            "Microsoft.Extensions.Hosting.Abstractions",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Primitives",
        ],
        ["Roadmap.Reporting"] = ["Roadmap.Engine"],
        ["Roadmap.Testing"] = ["Roadmap.Engine"],
    };

    public static TheoryData<string> Packages() => [.. Feed.Packages];

    public static TheoryData<string> Libraries() => [.. Feed.Libraries];

    [Theory, MemberData(nameof(Libraries))]
    public void Library_Targets_BothFrameworksWithDocumentation(string package)
    {
        using var file = PackageFile.Open(package);
        var expected = Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{package}.dll", $"lib/{framework}/{package}.xml" });
        file.Entries.Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal)).Should().BeEquivalentTo(expected);
    }

    [Theory, MemberData(nameof(Libraries))]
    public void Library_DependsOn_OnlyWhatIsDecided(string package)
    {
        using var file = PackageFile.Open(package);
        var allowed = Frameworks.SelectMany(framework => Allowed[package].Concat(Below(package)).Select(id => $"{framework}: {id}"));
        file.Dependencies().Should().NotBeEmpty().And.BeSubsetOf(allowed);
    }

    /// <summary>With central versions a package also pins what its own dependencies bring.</summary>
    private static IEnumerable<string> Below(string package) => package is "Roadmap.Reporting" or "Roadmap.Testing" ? Allowed["Roadmap.Engine"] : [];

    [Theory, MemberData(nameof(Libraries))]
    public void Library_Symbols_ComeForBothFrameworks(string package)
    {
        using var file = PackageFile.Open(package, ".snupkg");
        file.Entries.Should().Contain(Frameworks.Select(framework => $"lib/{framework}/{package}.pdb"));
    }

    [Theory, MemberData(nameof(Packages))]
    public void Package_Description_IsComplete(string package)
    {
        using var file = PackageFile.Open(package);
        file.Stated("id").Should().Be(package);
        file.Stated("license").Should().Be("MIT");
        file.Stated("readme").Should().Be("README.md");
        file.Stated("description").Should().EndWith(".");
        file.Stated("releaseNotes").Should().Contain("- Rule packs in YAML or JSON").And.NotContain("\n## ");
        file.Text("README.md").Should().StartWith($"# {package}\n");
        file.Text("LICENSE").Should().StartWith("MIT License");
    }

    [Fact]
    public void Tool_Command_IsRoadmap()
    {
        using var file = PackageFile.Open("Roadmap.Cli");
        file.Text("tools/net10.0/any/DotnetToolSettings.xml").Should().Contain("Name=\"roadmap\"");
    }

    [Fact]
    public void Tool_DependsOn_Nothing()
    {
        using var file = PackageFile.Open("Roadmap.Cli");
        file.Dependencies().Should().BeEmpty("a tool carries all it needs");
    }
}
