using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What is strong: what the next steps can stand on.</summary>
internal static class StrengthsSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var strengths = context.Diagnosis.Findings.Where(finding => finding.Finds == FindingKind.Strength).ToList();
        if (strengths.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("What is strong");
        foreach (var strength in strengths)
        {
            yield return LetterParts.Bullet(new TextRun(strength.Title + ".", Tone.Good), LetterParts.Plain(" " + strength.Message));
        }
    }
}
