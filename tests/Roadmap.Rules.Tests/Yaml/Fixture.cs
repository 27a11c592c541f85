using System.Runtime.CompilerServices;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>Broken files with the text of the problems they must give, side by side in <c>Fixtures</c>.</summary>
internal static class Fixture
{
    /// <summary>Small enough that a file that breaks a limit can be read by people.</summary>
    private static readonly InputLimits Small = new(Bytes: 400, Depth: 4, Events: 40, ScalarLength: 120, KeyLength: 30);

    private static readonly MappingShape Sample = new(
        "A document of a made-up kind that has a key of every form.",
        KeyShape.Required("kind", Shape.Text, ""),
        KeyShape.Required("id", Shape.Text, ""),
        KeyShape.Optional("title", Shape.Text, ""),
        KeyShape.Optional("severity", Shape.Text, ""),
        KeyShape.Optional("areas", Shape.Texts, ""),
        KeyShape.Optional("needs", Shape.Texts, ""),
        KeyShape.Optional("effort", new EntriesShape(Shape.Text, Shape.Text), ""));

    internal static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder(), "*.bad.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    internal static string ExpectedPath(string name) => Path.Combine(Folder(), name[..name.IndexOf(".bad.", StringComparison.Ordinal)] + (name.EndsWith(".json", StringComparison.Ordinal) ? ".json" : "") + ".expected.txt");

    internal static ProblemCollector ProblemsOf(string name)
    {
        var problems = new ProblemCollector();
        var limits = name.StartsWith("limits/", StringComparison.Ordinal) ? Small : InputLimits.Pack;
        var source = TextFileReader.ReadFile(Path.Combine(Folder(), name), name, limits.Bytes, problems);
        if (source is not null)
        {
            foreach (var document in YamlDocumentReader.Read(source, problems, limits).Where(_ => name.StartsWith("shapes/", StringComparison.Ordinal)))
            {
                ReadSample(document, problems);
            }
        }

        return problems;
    }

    /// <summary>Reads a document of a made-up kind that has a key of every shape.</summary>
    private static void ReadSample(YamlDocument document, ProblemCollector problems)
    {
        var fields = new MappingFields(document.Root, Sample, "sample", problems);
        fields.RequiredScalar("kind");
        fields.RequiredScalar("id");
        fields.Scalar("title");
        fields.Scalar("severity");
        fields.Scalars("areas");
        fields.List("needs");
        fields.Mapping("effort");
        fields.Finish(("duration", "effort"));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Fixtures");
}
