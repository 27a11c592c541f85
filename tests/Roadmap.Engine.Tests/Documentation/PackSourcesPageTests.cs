using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The ways of loading a pack that the page shows are the code below, and each of them gives the pack.</summary>
public sealed partial class PackSourcesPageTests : IDisposable
{
    private const string Page = "docs/packs.md";
    private const string Own = "tests/Roadmap.Engine.Tests/Documentation/PackSourcesPageTests.cs";
    private const string Project = "samples/packs/package/service-reliability.csproj";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("roadmap-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Code_OfPage_IsTheCodeThatRuns()
    {
        var shown = Lines(Code().Match(Pages.Read(Page)).Groups["body"].Value);

        shown.Should().NotBeEmpty();
        string.Join('\n', Lines(Pages.Read(Own))).Should().Contain(string.Join('\n', shown));
    }

    [Fact]
    public void Project_OfPage_IsTheSample()
    {
        Xml().Match(Pages.Read(Page)).Groups["body"].Value.Should().Be(Pages.Read(Project));
    }

    [Fact]
    public void Ways_OfPage_GiveTheSamePack()
    {
        var text = TextOfOneFile();
        var folder = Path.Combine(root.FullName, "ours");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pack.yaml"), text);
        var archive = Path.Combine(root.FullName, "ours.nupkg");
        Directory.CreateDirectory(Path.Combine(root.FullName, "content", "contentFiles", "any", "any"));
        Directory.Move(folder, Path.Combine(root.FullName, "content", "contentFiles", "any", "any", "ours"));
        ZipFile.CreateFromDirectory(Path.Combine(root.FullName, "content"), archive);
        folder = Path.Combine(root.FullName, "content", "contentFiles", "any", "any", "ours");

        // A folder, or a file that holds a whole pack.
        var fromFolder = RulePack.TryLoad(folder);

        // Texts in memory: from a database, an upload, an editor that has not saved yet.
        var fromMemory = RulePack.TryRead([new PackFile("pack.yaml", text)]);

        // One file from a stream; the name shows in problems.
        using var upload = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var fromStream = RulePack.TryReadStream(upload, "upload.yaml");

        // What an assembly holds as embedded resources, named with slashes: LogicalName="packs/ours/%(RecursiveDir)%(Filename)%(Extension)".
        var fromAssembly = RulePack.TryReadResources(typeof(PackSourcesPageTests).Assembly, "packs/ours/");

        // A folder of a zip archive, such as a NuGet package, without unpacking it.
        using var package = File.OpenRead(archive);
        var fromArchive = RulePack.TryReadArchive(package, "contentFiles/any/any/ours", "ours.1.0.0.nupkg");

        foreach (var loaded in new[] { fromFolder, fromMemory, fromStream, fromArchive })
        {
            ProblemText.Write(loaded.Problems).Should().BeEmpty();
            loaded.Value!.Packs[^1].Id.Should().Be("first-steps");
        }

        new[] { fromFolder, fromMemory, fromArchive }.Select(loaded => loaded.Value!.Packs[^1].Hash).Distinct().Should().ContainSingle();
        fromAssembly.Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error, "this assembly holds no pack");
    }

    private static string TextOfOneFile() => string.Join("---\n", Document().Matches(Pages.Read(Page)).Select(document => document.Groups["body"].Value));

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^```csharp\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^```xml\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Xml();

    [GeneratedRegex(@"^```yaml first-steps/(?!tests/)\S+\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Document();
}
