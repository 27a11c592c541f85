using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>What is not in the plan and why.</summary>
internal static class LeftOutSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (plan.LeftOut.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What is left out");
        foreach (var practice in plan.LeftOut.OrderBy(practice => practice.Kind).ThenBy(practice => practice.Id, StringComparer.Ordinal))
        {
            yield return LetterParts.Bullet(LetterParts.Strong($"{practice.Title}."), LetterParts.Plain($" {practice.Because.Trim()}"), LetterParts.Quiet($" [{practice.Id}]"));
        }
    }
}
