namespace Roadmap.Architecture.Tests;

/// <summary>Dependencies point one way, between projects and between the folders inside them.</summary>
public sealed class LayeringTests
{
    /// <summary>Each project with the projects it may use.</summary>
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Roadmap.Rules"] = [],
        ["Roadmap.Engine"] = ["Roadmap.Rules"],
        ["Roadmap.Reporting"] = ["Roadmap.Rules", "Roadmap.Engine"],
        ["Roadmap.Testing"] = ["Roadmap.Rules", "Roadmap.Engine"],
        ["Roadmap.NRules"] = ["Roadmap.Rules", "Roadmap.Engine"],
        ["Roadmap.Import"] = ["Roadmap.Rules"],
        ["Roadmap.Cli"] = ["Roadmap.Import", "Roadmap.Rules", "Roadmap.Engine", "Roadmap.Reporting", "Roadmap.Testing"],
    };

    /// <summary>The top folders of each library, lowest first: a folder uses only folders before it (and itself). Folders of one row do not use each other.</summary>
    private static readonly Dictionary<string, string[][]> Folders = new(StringComparer.Ordinal)
    {
        ["Roadmap.Rules"] = [["Text"], ["Problems"], ["Shapes"], ["Yaml"], ["Vocabulary"], ["Conditions"], ["Packs"], ["Districts"], ["PackTests", "Surveys"], ["Changes", "Comparing", "Linting", "Schemas"], ["BuiltIn"]],
        ["Roadmap.Engine"] = [["Evaluation", "Sequencing"], ["Ordering"], ["Deciding"], ["Recommendation"], ["Questions"], ["Diagnosing"], ["Batching", "Exploring", "Planning", "Interviewing"], ["Telemetry"], [""], ["DependencyInjection"]],
        ["Roadmap.Reporting"] = [["Words", "Text", "Showing"], ["Markup"], ["Graphs"], ["Json", "Letters", "Exports", "Sites"], ["Checks", "Reports"]],
        ["Roadmap.Testing"] = [[""]],
        ["Roadmap.Import"] = [["Wording", "Results"], ["Tables"], ["Tallying"], [""]],
    };

    public static TheoryData<string> AllLibraries() => [.. Libraries.Names];

    public static TheoryData<string> AllProjects() => [.. SourceTree.Projects()];

    [Theory, MemberData(nameof(AllProjects))]
    public void Project_Uses_OnlyThoseBelow(string project)
    {
        Projects.Should().ContainKey(project, "every project has its place in the layering");
        string[] allowed = [project, .. Projects[project]];
        var arrows = from file in SourceTree.Files(project)
                     from use in file.Uses
                     where !allowed.Any(name => Within(use, name))
                     select $"{project}/{file.Path} uses {use}";
        arrows.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void Folder_Uses_OnlyThoseBelow(string project)
    {
        var rows = Folders[project];
        var arrows = from file in SourceTree.Files(project)
                     let own = Top(file.Folder)
                     let row = Row(rows, own)
                     where row >= 0
                     from use in file.Uses
                     where Within(use, project)
                     let target = Top(use.Length > project.Length ? use[(project.Length + 1)..].Replace('.', '/') : "")
                     where target != own && Row(rows, target) >= row
                     select $"{project}/{file.Path} uses {use}";
        arrows.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void Folder_OfALibrary_HasItsPlaceInTheLayering(string project)
    {
        var unplaced = SourceTree.Files(project).Select(file => Top(file.Folder)).Distinct()
            .Where(folder => folder.Length > 0 && Row(Folders[project], folder) < 0);
        unplaced.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllProjects))]
    public void File_Namespace_IsItsFolder(string project)
    {
        var misplaced = from file in SourceTree.Files(project)
                        let declared = file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
                        where declared is not null
                        let expected = $"namespace {project}{(file.Folder.Length == 0 ? "" : "." + file.Folder.Replace('/', '.'))};"
                        where declared != expected
                        select $"{project}/{file.Path}: {declared}";
        misplaced.Should().BeEmpty();
    }

    private static bool Within(string use, string project) =>
        use == project || use.StartsWith(project + ".", StringComparison.Ordinal);

    private static string Top(string folder) => folder.Split('/')[0];

    private static int Row(string[][] rows, string folder) => Array.FindIndex(rows, row => row.Contains(folder, StringComparer.Ordinal));
}
