using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What would do harm now, and what the district has decided to live with.</summary>
internal static class HeldBackSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        if (!context.Diagnosis.Withheld.IsEmpty)
        {
            yield return new HeadingBlock("What to leave for now");
            foreach (var practice in context.Diagnosis.Withheld)
            {
                yield return LetterParts.Bullet(LetterParts.Strong($"{practice.Title}."), LetterParts.Plain($" {practice.Because.Trim()}"));
            }
        }

        if (!context.Diagnosis.Waived.IsEmpty)
        {
            yield return new HeadingBlock("What the district has set aside");
            foreach (var waived in context.Diagnosis.Waived)
            {
                yield return LetterParts.Bullet(LetterParts.Strong($"{waived.Title}."), LetterParts.Plain($" {waived.Reason.Trim()}{Terms(waived)}"));
            }
        }
    }

    private static string Terms(WaivedFinding waived)
    {
        var terms = new[] { waived.By is null ? null : $"decided by {waived.By}", waived.Until is null ? "without end" : $"until {waived.Until}" };
        return $" ({string.Join(", ", terms.OfType<string>())})";
    }
}
