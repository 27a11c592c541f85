using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>What stands elsewhere than in the earlier plan.</summary>
internal static class MovesSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (plan.Moves.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What changed since the earlier plan");
        foreach (var move in plan.Moves)
        {
            yield return Move(move);
        }
    }

    internal static LetterBlock Move(PlanMove move) => LetterParts.Bullet(LetterParts.Strong($"{move.Title}: {Change(move)}."), LetterParts.Plain($" {move.Because}"));

    private static string Change(PlanMove move) => (move.Was, move.Is) switch
    {
        (null, { } now) => $"new, {PlanText.Day(now)}",
        ({ } was, null) => $"no longer a step, was {PlanText.Day(was)}",
        ({ } was, { } now) => $"{PlanText.Day(now)}, was {PlanText.Day(was)}",
        _ => "unchanged",
    };
}
