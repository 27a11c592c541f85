using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>What cannot hold together, why, and what would help.</summary>
internal static class ConflictSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (plan.Conflict is not { } conflict)
        {
            yield break;
        }

        yield return new HeadingBlock("What cannot hold together");
        foreach (var part in conflict.Parts)
        {
            yield return LetterParts.Bullet(LetterParts.Plain(part.Text), LetterParts.Quiet(Place(part.Place)));
        }

        if (!conflict.Because.IsEmpty)
        {
            yield return new HeadingBlock("Because");
            foreach (var sentence in conflict.Because)
            {
                yield return LetterParts.Bullet(LetterParts.Plain(sentence));
            }
        }

        yield return new HeadingBlock("What would help");
        yield return new ParagraphBlock(LetterParts.Plain(Help(conflict)));
        foreach (var way in conflict.Relaxations)
        {
            yield return LetterParts.Bullet(LetterParts.Plain(string.Join(" And: ", way.Changes.Select(change => change.Text))));
        }
    }

    private static string Help(PlanConflict conflict)
    {
        var proof = conflict.IsMinimal ? "" : " It is not proved within the budget that each of these has a part in it.";
        var ways = conflict.Relaxations.Length switch
        {
            0 => "No single change that was tried helps within the budget.",
            1 => "This was tried, and a plan is possible with it:",
            _ => "Any one of these was tried, and a plan is possible with it:",
        };
        return ways + proof;
    }

    private static string Place(SourcePlace? place) => place is null ? "" : $" [{place.File}:{place.Line}]";
}
