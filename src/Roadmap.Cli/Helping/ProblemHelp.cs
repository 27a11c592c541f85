using System.Collections.Immutable;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Helping;

/// <summary>Tells what a kind of problem means, with an example.</summary>
internal static class ProblemHelp
{
    internal static Letter Write(ProblemDescriptor kind) => HelpPages.Lint(kind.Id) is { } page
        ? new Letter([.. MarkdownBlocks.Of(page), .. More($"docs/lints/{kind.Id}.md")])
        : new Letter([.. Kind(kind), .. More("docs/problems.md")]);

    private static IEnumerable<LetterBlock> Kind(ProblemDescriptor kind)
    {
        var (family, about) = HelpPages.FamilyOf(kind.Id);
        yield return new HeadingBlock($"{kind.Id}: {kind.Title}", isTitle: true);
        yield return new ParagraphBlock(new TextRun(Effect(kind.Severity)));
        yield return new GapBlock();
        yield return new ParagraphBlock([new TextRun($"{family}. ", Tone.Strong), new TextRun(MarkdownBlocks.Plain(about))]);
        if (HelpPages.ExampleOf(kind.Id) is { Length: > 0 } example)
        {
            yield return new HeadingBlock("An example, and what mends it");
            var lines = example.Split('\n');
            yield return new VerbatimBlock(string.Join('\n', lines[..^1]));
            yield return new ParagraphBlock(new TextRun(lines[^1].Trim())) { Indent = 3 };
        }
    }

    private static ImmutableArray<LetterBlock> More(string page) => [new GapBlock(), new ParagraphBlock(new TextRun($"More: {page}", Tone.Quiet))];

    private static string Effect(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "An error: what holds it is not used until it is put right.",
        ProblemSeverity.Warning => "A warning: what holds it is used; look whether it is what was meant.",
        _ => "A remark: for information.",
    };
}
