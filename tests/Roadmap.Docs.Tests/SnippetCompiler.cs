using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Roadmap.Engine;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Packs;
using Roadmap.Testing;

namespace Roadmap.Docs.Tests;

/// <summary>Compiles a snippet as a reader would use it: every namespace of the libraries in scope, and a few things known by name.</summary>
internal static class SnippetCompiler
{
    /// <summary>What a snippet may take for granted. Its own variables may have the same names.</summary>
    private const string Known = """
        /// A class of the reader's own program.
        sealed class PackSourcesPageTests;

        static class Known
        {
            internal static RulePack pack = null!;
            internal static RoadmapEngine engine = null!;
            internal static DistrictState district = null!;
            internal static DistrictState state = null!;
            internal static Diagnosis diagnosis = null!;
            internal static IServiceCollection services = null!;
            internal static string[] args = [];
            internal static string path = "", folder = "", text = "", archive = "";
            internal static IEnumerable<DistrictState> districts = [];
            internal static IProgress<int>? progress = null;
            internal static CancellationToken cancellation = default;
            internal static void Use(params IEnumerable<object?> anything) { }
            internal static string AskSomebody(string ask, AnswerForm? takes) => ask + takes;
        }

        """;

    private static readonly string[] Frameworks = ["System", "System.Collections.Generic", "System.Collections.Immutable", "System.IO", "System.Linq", "System.Text", "System.Threading", "System.Threading.Tasks", "Microsoft.Extensions.DependencyInjection", "Xunit", "FluentAssertions"];

    private static readonly string Usings = string.Concat(
        new[] { typeof(RulePack), typeof(RoadmapEngine), typeof(ResultJson), typeof(PackUnderTest) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Select(type => type.Namespace!)
            .Concat(Frameworks)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => $"global using {name};\n")) + "global using static Known;\nglobal using Resource = Roadmap.Engine.Sequencing.Projects.Resource;\n";

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    /// <summary>The errors of a snippet; empty when it compiles.</summary>
    internal static IReadOnlyList<string> Errors(string snippet)
    {
        var isProgram = CSharpSyntaxTree.ParseText(snippet, Language).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [Tree(Usings + Known), Tree(snippet)],
            References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString())];
    }

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, Language);
}
