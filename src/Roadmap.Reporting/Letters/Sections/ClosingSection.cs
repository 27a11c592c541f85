using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>How to question what the letter says.</summary>
internal static class ClosingSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        if (context.Options.ExplainCommand is not { } command || context.Diagnosis.Findings.IsEmpty)
        {
            yield break;
        }

        var id = (context.RootFinding ?? context.Diagnosis.Findings[0]).Id;
        yield return new GapBlock();
        yield return new ParagraphBlock(LetterParts.Quiet("Every statement can be questioned. Why is this said, and from which lines of the file?"));
        yield return new VerbatimBlock("  " + command(id));
    }
}
