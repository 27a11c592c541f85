using NRules.RuleModel;
using Roadmap.Engine.Ordering;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Seeing;

namespace Roadmap.NRules.Definitions;

/// <summary>Puts how a district stands to each order constraint into the session, all at once: rules that read many of them are asked once.</summary>
internal sealed class OrderReport(OrderPlan plan)
{
    internal void Write(IContext context, DistrictView view) => LinkedFacts.Keep(context, plan.Constraints.Select(one => Read(one, view)));

    private static OrderStanding Read(ConstraintPlan constraint, DistrictView view)
    {
        var facts = OrderStatuses.ReadAlone(constraint, view.Bound);
        return new OrderStanding(view.Facts.District, constraint.Constraint.Id, facts.Status, facts.IsArrested);
    }
}
