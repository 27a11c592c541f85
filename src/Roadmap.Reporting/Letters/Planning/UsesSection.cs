using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>How much of each resource the plan and what is under way take.</summary>
internal static class UsesSection
{
    internal static IEnumerable<LetterBlock> Write(ActionPlan plan, RulePack pack)
    {
        if (plan.Uses.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What it takes");
        foreach (var resource in pack.Resources)
        {
            var uses = plan.Uses.Where(use => use.Resource == resource.Id && use.Taken > 0).ToList();
            if (uses.Count > 0)
            {
                yield return LetterParts.Bullet(
                    LetterParts.Strong($"{resource.Title}, {PlanText.Amount(uses[0].Capacity)} {Per(resource.Per)}:"),
                    LetterParts.Plain($" {string.Join(", ", Together(uses).Select(Use))}."));
            }
        }

        if (plan.Uses.Any(use => use.IsOver))
        {
            yield return new ParagraphBlock(LetterParts.Plain("Where more is taken than there is, what is under way takes it already; no new step adds to it."));
        }
    }

    /// <summary>Stretches in a row that take as much are told as one.</summary>
    private static IEnumerable<(string Name, PlanUse Use)> Together(List<PlanUse> uses)
    {
        for (var i = 0; i < uses.Count;)
        {
            var last = i;
            while (last + 1 < uses.Count && uses[last + 1].Taken == uses[i].Taken && uses[last + 1].From <= uses[last].To.AddDays(62))
            {
                last++;
            }

            yield return (last == i ? uses[i].Name : $"{uses[i].Name} to {uses[last].Name}", uses[i]);
            i = last + 1;
        }
    }

    private static string Use((string Name, PlanUse Use) one) => $"{one.Name} {PlanText.Amount(one.Use.Taken)}{(one.Use.IsOver ? " (more than there is)" : "")}";

    /// <summary>Over which time a capacity is counted.</summary>
    internal static string Per(ResourcePeriod per) => per switch
    {
        ResourcePeriod.Term => "at one time",
        ResourcePeriod.Year => "in a year",
        _ => "in all",
    };
}
