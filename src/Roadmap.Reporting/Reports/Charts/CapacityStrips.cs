using System.Collections.Immutable;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Letters.Planning;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>How much of each resource a plan takes, as a strip of bars below its calendar.</summary>
internal sealed class CapacityStrips
{
    private const int StripHeight = 34;
    private const int StripGap = 14;
    private const int NarrowestNumber = 26;

    private readonly TimeAxis axis;
    private readonly int top;
    private readonly ImmutableArray<(Resource Resource, ImmutableArray<PlanUse> Uses)> strips;

    internal CapacityStrips(ActionPlan plan, RulePack pack, TimeAxis axis, int top)
    {
        this.axis = axis;
        this.top = top;
        strips =
        [
            .. pack.Resources.Select(resource => (Resource: resource, Uses: plan.Uses.Where(use => use.Resource == resource.Id && use.Taken > 0 && use.From <= axis.To).ToImmutableArray()))
                .Where(strip => !strip.Uses.IsEmpty),
        ];
    }

    internal int Bottom => strips.IsEmpty ? top - 26 : top + (strips.Length * (StripHeight + StripGap)) - StripGap;

    internal void Draw(MarkupWriter svg)
    {
        var y = top;
        foreach (var (resource, uses) in strips)
        {
            svg.Labels(0, y + (StripHeight / 2) - 6, [TitleLines.Of(CountWords.Capital(resource.Title), 34, 1)[0]], "name");
            svg.Label(0, y + (StripHeight / 2) + 13, $"of {PlanText.Amount(uses[0].Capacity)} {UsesSection.Per(resource.Per)}", "note");
            svg.Line(axis.Left, y, axis.Right, y, "target");
            svg.Line(axis.Left, y + StripHeight, axis.Right, y + StripHeight, "grid");
            foreach (var use in uses)
            {
                Use(svg, use, y);
            }

            y += StripHeight + StripGap;
        }
    }

    internal DataTable Table() => new(
        "What the plan takes of each resource",
        ["Resource", "When", "Taken", "There is"],
        [
            .. strips.SelectMany(strip => strip.Uses.Select(use => (ImmutableArray<string>)
            [
                CountWords.Capital(strip.Resource.Title),
                use.Name,
                PlanText.Amount(use.Taken) + (use.IsOver ? ", more than there is" : ""),
                PlanText.Amount(use.Capacity),
            ])),
        ]);

    private void Use(MarkupWriter svg, PlanUse use, int y)
    {
        var (from, to) = (axis.At(use.From), axis.At(use.To.AddDays(1)));
        var height = use.Capacity <= 0 ? StripHeight : (int)Math.Min(StripHeight, Math.Round(use.Taken / use.Capacity * StripHeight, MidpointRounding.AwayFromZero));
        svg.Rect(from + 1, y + StripHeight - height, to - from - 2, height, use.IsOver ? "use over" : "use");
        if (to - from > NarrowestNumber)
        {
            svg.Label((from + to) / 2, y + StripHeight - 4, PlanText.Amount(use.Taken) + (use.IsOver ? "!" : ""), "plate middle");
        }
    }
}
