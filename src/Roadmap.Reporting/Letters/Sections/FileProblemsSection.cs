using Roadmap.Reporting.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>Warnings about the district's file.</summary>
internal static class FileProblemsSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        if (context.Diagnosis.Problems.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What to look at in the file");
        yield return new VerbatimBlock(ProblemText.Write(context.Diagnosis.Problems));
    }
}
