using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Linting;

/// <summary>Writes the page of each check, and the table of all of them, from what the checks say of themselves and from their examples.</summary>
internal static class LintPages
{
    internal const string TableBegins = "<!-- checks: begin -->\n";
    internal const string TableEnds = "<!-- checks: end -->\n";

    private static readonly (string First, string Family)[] Families =
    [
        ("RP61", "Conditions"), ("RP62", "Rules"), ("RP63", "Order and practices"), ("RP64", "Vocabulary"), ("RP65", "Overrides"),
    ];

    internal static string Docs { get; } = FindDocs();

    internal static string PathOf(string id) => Path.Combine(Docs, "lints", id + ".md");

    internal static string Page(Lint lint)
    {
        var id = lint.Kind.Id;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {id}: {lint.Kind.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Noun(lint)} of [the linter](../linting.md).{(lint.CanFix ? " `roadmap check --fix` can mend it." : "")}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{lint.Why.ReplaceLineEndings("\n").Trim()}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## An example that raises it\n\n```yaml\n{LintExample.Text(id, LintExample.Bad)}```\n\n");
        text.Append(CultureInfo.InvariantCulture, $"```text\n{LintExample.Text(id, LintExample.Expected)}```\n\n");
        text.Append(CultureInfo.InvariantCulture, $"## One that does not\n\n```yaml\n{LintExample.Text(id, LintExample.Good)}```\n");
        return text.ToString();
    }

    internal static string Table()
    {
        var text = new StringBuilder();
        foreach (var (first, family) in Families)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {family}\n\n| check | severity | looks for | mended |\n| --- | --- | --- | --- |\n");
            foreach (var lint in LintCatalog.All.Where(lint => lint.Kind.Id.StartsWith(first, StringComparison.Ordinal)))
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{lint.Kind.Id}](lints/{lint.Kind.Id}.md) | {lint.Kind.Severity.ToString().ToLowerInvariant()} | {lint.Kind.Title} | {(lint.CanFix ? "yes" : "")} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string FindDocs([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs"));

    private static string Noun(Lint lint) => lint.Kind.Severity switch
    {
        ProblemSeverity.Error => "An error",
        ProblemSeverity.Warning => "A warning",
        _ => "A piece of information",
    };
}
