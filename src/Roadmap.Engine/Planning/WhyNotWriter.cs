using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Planning;

/// <summary>Compares a plan with one in which a start is kept, and says what that costs.</summary>
internal static class WhyNotWriter
{
    internal static PlanWhyNot Write(string practice, string when, ActionPlan plan, ActionPlan instead, PackIndex index)
    {
        var title = index.Pack.Practices[index.Practices[practice]].Title;
        ImmutableArray<PlanMove> moves = [.. instead.Moves.Where(move => move.Id != practice)];
        return new PlanWhyNot
        {
            Practice = practice,
            Title = title,
            When = when,
            Plan = plan,
            Instead = instead,
            Moves = moves,
            Answer = [.. Answer(practice, title, when, plan, instead, moves)],
        };
    }

    private static IEnumerable<string> Answer(string practice, string title, string when, ActionPlan plan, ActionPlan instead, ImmutableArray<PlanMove> moves)
    {
        if (instead.Conflict is { } conflict)
        {
            yield return $"{PlanWords.Quoted(title)} cannot start in {when}.";
            foreach (var part in conflict.Parts)
            {
                yield return part.Text;
            }

            yield break;
        }

        if (!instead.Steps.Any(step => step.Id == practice))
        {
            yield return $"Whether {PlanWords.Quoted(title)} can start in {when} was not decided within the budget.";
            yield break;
        }

        var isThere = plan.Steps.FirstOrDefault(step => step.Id == practice) is { } now && instead.Steps.First(step => step.Id == practice).Starts == now.Starts;
        if (isThere)
        {
            yield return $"{PlanWords.Quoted(title)} does start in {when}.";
            yield break;
        }

        yield return $"{PlanWords.Quoted(title)} can start in {when}; {Cost(plan, instead, moves)}.";
    }

    private static string Cost(ActionPlan plan, ActionPlan instead, ImmutableArray<PlanMove> moves)
    {
        string[] costs = [.. Stalls(plan, instead), .. Moved(moves), .. Worth(plan, instead), .. End(plan, instead)];
        return costs.Length == 0 ? "it costs nothing else" : string.Join("; ", costs);
    }

    private static IEnumerable<string> Stalls(ActionPlan plan, ActionPlan instead) =>
        from stall in plan.Stalls
        join other in instead.Stalls on stall.Id equals other.Id
        where stall.On != other.On
        select $"{PlanWords.Quoted(stall.Title)} clears on {Day(other.On)} and not on {Day(stall.On)}";

    private static IEnumerable<string> Moved(ImmutableArray<PlanMove> moves)
    {
        if (!moves.IsEmpty)
        {
            yield return moves.Length == 1 ? "one other step moves" : string.Create(CultureInfo.InvariantCulture, $"{moves.Length} other steps move");
        }
    }

    private static IEnumerable<string> Worth(ActionPlan plan, ActionPlan instead)
    {
        var change = Value(instead, PlanMeasureKind.LostWorth) - Value(plan, PlanMeasureKind.LostWorth);
        var points = change / 10_000_000m;
        if (Math.Abs(points) >= 0.05m)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(points):0.0} points {(points > 0 ? "more are lost" : "fewer are lost")} to waiting");
        }
    }

    private static IEnumerable<string> End(ActionPlan plan, ActionPlan instead)
    {
        var (was, comes) = (plan.Steps.Max(step => (DateOnly?)step.Ends), instead.Steps.Max(step => (DateOnly?)step.Ends));
        if (was != comes)
        {
            yield return $"the last step is done on {Day(comes)} and not on {Day(was)}";
        }
    }

    private static long Value(ActionPlan plan, PlanMeasureKind kind) => plan.Measures.FirstOrDefault(measure => measure.Kind == kind)?.Value ?? 0;

    private static string Day(DateOnly? day) => day is { } known ? PlanWords.Day(known) : "no day";
}
