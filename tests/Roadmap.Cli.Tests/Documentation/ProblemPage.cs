using System.Globalization;
using System.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Tests.Documentation;

/// <summary>Writes the page that lists every kind of problem.</summary>
internal static class ProblemPage
{
    private static readonly (char First, string Family, string About)[] Families =
    [
        ('0', "Files and YAML", "What keeps a file from being read, and what is easily mistaken in YAML. A file stops at its first fault of syntax; all other files are still read."),
        ('1', "How a condition is written", "Leaves and trees that do not follow [the language](conditions.md)."),
        ('2', "Names and types", "Conditions that are well written and name or compare what does not fit."),
        ('3', "Packs", "Documents of a [pack](packs.md): headers, vocabulary, practices, rules, order, overrides."),
        ('4', "Pack tests", "The [tests of a pack](packs.md#tests)."),
        ('5', "District files", "The shape of a [district file](districts.md), and, from RP5500 on, how it meets the pack."),
        ('6', "Advice", "Advice of [the linter](linting.md) on packs that load. An error of this family does not keep a pack from being used; it fails `roadmap check`."),
        ('7', "Surveys", "[Maps of surveys](import.md), and, from RP7101 on, surveys that cannot be read with them."),
    ];

    internal static string Write(IReadOnlyList<ProblemDescriptor> kinds)
    {
        var text = new StringBuilder(
            """
            # Problems

            Every kind of problem that a pack, a pack's test, a district file or a map of a survey can have. An id keeps its meaning and is never used again.
            An error keeps the file from being used; a warning does not; a remark is for information.

            This page is generated from the library's own list. A test fails when the two differ; run it with `RECORD_PROBLEMS=1` to write the page anew.

            """.ReplaceLineEndings("\n"));
        foreach (var (first, family, about) in Families)
        {
            var members = kinds.Where(kind => kind.Id[2] == first).ToList();
            if (members.Count > 0)
            {
                Write(text, family, about, members);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string family, string about, List<ProblemDescriptor> kinds)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {family}\n\n{about}\n\n| id | severity | title |\n| --- | --- | --- |\n");
        foreach (var kind in kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Id} | {Word(kind.Severity)} | {kind.Title} |\n");
        }
    }

    private static string Word(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "remark",
    };
}
