using System.Globalization;
using Roadmap.Engine.Planning;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Checks a plan against the district's file and the pack, day by day. It knows nothing of how plans are made.</summary>
internal sealed class PlanVerifier
{
    private const decimal Whole = 1_000_000m;
    private readonly RulePack pack;
    private readonly DistrictState state;
    private readonly ActionPlan plan;
    private readonly Dictionary<string, Practice> practices;
    private readonly List<PlacedStep> running;

    internal PlanVerifier(RulePack pack, DistrictState state, ActionPlan plan)
    {
        this.pack = pack;
        this.state = state;
        this.plan = plan;
        practices = pack.Practices.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
        running = [.. plan.Running.Select(practice => new PlacedStep(practice.Id, Started(practice.Id), practice.InPlaceOn))];
    }

    internal IReadOnlyList<PlacedStep> Steps => [.. plan.Steps.Select(step => new PlacedStep(step.Id, step.Starts, step.Ends.AddDays(1)))];

    /// <summary>The same steps with one of them a number of periods earlier (or, below zero, later).</summary>
    internal IReadOnlyList<PlacedStep> Shifted(string id, int earlier) => [.. plan.Steps.Select(step => step.Id == id ? At(step, step.Period - earlier) : At(step, step.Period))];

    /// <summary>Everything that a placement breaks.</summary>
    internal IReadOnlyList<PlanFault> Faults(IReadOnlyList<PlacedStep> steps) =>
        [.. steps.SelectMany(Beginning).Concat(Lengths(steps)).Concat(Order(steps)).Concat(Closed(steps)).Concat(Levels(steps)).Concat(Budgets(steps)).Concat(Pins(steps))];

    private PlacedStep At(PlanStep step, int period) => period < 0
        ? new PlacedStep(step.Id, plan.Start.AddDays(-1), step.Ends)
        : new PlacedStep(step.Id, plan.Periods[period].From, plan.Periods[Math.Min(period + step.Length, plan.Periods.Length) - 1].To.AddDays(1));

    private IEnumerable<PlanFault> Beginning(PlacedStep step)
    {
        if (step.From < plan.Start || step.From < state.AsOf)
        {
            yield return new PlanFault(PlanReasonKind.Start, "", $"{step.Id} starts before the plan");
        }
    }

    /// <summary>In months a step takes as many as the pack says; in terms no less than its share of a year.</summary>
    private IEnumerable<PlanFault> Lengths(IReadOnlyList<PlacedStep> steps)
    {
        foreach (var step in steps.Where(step => step.From >= plan.Start))
        {
            var stated = state.Practices.FirstOrDefault(one => one.Id == step.Id)?.Expected?.Text;
            var expected = CalendarDuration.TryParse(stated, out var own) ? own : practices[step.Id].Effort.Duration;
            if (expected is { } duration && plan.Step == CalendarStep.Month && step.Until.DayNumber < duration.AddTo(step.From.DayNumber))
            {
                yield return new PlanFault(PlanReasonKind.Start, "", $"{step.Id} is too short");
            }
        }
    }

    private IEnumerable<PlanFault> Pins(IReadOnlyList<PlacedStep> steps)
    {
        foreach (var commitment in state.Commitments)
        {
            var step = steps.FirstOrDefault(step => step.Id == commitment.Practice.Text);
            var day = commitment.Starts.Date!.Value;
            if (step is not null && day.First >= plan.Start && day.First >= state.AsOf && !plan.Periods.Any(period => period.From == step.From && period.From <= day.Last && period.To >= day.First))
            {
                yield return new PlanFault(PlanReasonKind.Pin, "", $"{step.Id} was promised for {day}");
            }
        }
    }

    private IEnumerable<PlanFault> Order(IReadOnlyList<PlacedStep> steps)
    {
        foreach (var step in steps)
        {
            foreach (var need in pack.Orders.Where(order => order.Then.Kind == FactSubjectKind.Practice && order.Then.Subject == step.Id && order.Then.Rank == (int)PracticeStatus.UnderWay))
            {
                var told = plan.Steps.First(one => one.Id == step.Id).WaitsFor.Where(wait => wait.Constraint == need.Id).ToList();
                var limit = need.Tandem is { } tandem ? tandem.AddTo(step.From.DayNumber) : step.From.DayNumber;
                foreach (var first in Firsts(need, steps, told))
                {
                    if (first.DayNumber > limit)
                    {
                        yield return new PlanFault(PlanReasonKind.Order, need.Id, $"{step.Id} comes on {step.From:yyyy-MM-dd}, {need.First.Text} on {first:yyyy-MM-dd}");
                    }
                }
            }
        }
    }

    /// <summary>The days on which what must come first comes about: of a practice itself, of an area through the practices that the plan says bring it about.</summary>
    private IEnumerable<DateOnly> Firsts(OrderConstraint need, IReadOnlyList<PlacedStep> steps, List<PlanWait> told)
    {
        if (need.First.Kind == FactSubjectKind.Practice)
        {
            var status = Status(need.First.Subject);
            if (status == "in-place" || (status == "under-way" && need.First.Rank <= (int)PracticeStatus.UnderWay))
            {
                return [];
            }

            return Ends(need.First.Subject, steps).Select(one => need.First.Rank == (int)PracticeStatus.InPlace ? one.Until : one.From);
        }

        return told.SelectMany(wait => Ends(wait.Practice, steps)).Select(one => one.Until);
    }

    /// <summary>The status as the file has it, or as its dates imply it.</summary>
    private string? Status(string practice) => state.Practices.FirstOrDefault(one => one.Id == practice) switch
    {
        { Status: { } status } => status.Text,
        { StoppedOn.Date: not null } => "stopped",
        { InPlaceSince.Date: not null } => "in-place",
        { Started.Date: not null } => "under-way",
        _ => null,
    };

    private IEnumerable<PlacedStep> Ends(string practice, IReadOnlyList<PlacedStep> steps) => steps.Concat(running).Where(one => one.Id == practice);

    private IEnumerable<PlanFault> Closed(IReadOnlyList<PlacedStep> steps) =>
        from step in steps
        from window in state.Calendar?.Closed ?? []
        where step.From >= window.From && step.From <= window.To && (window.For is null || Amount(step.Id, window.For.Text) > 0)
        select new PlanFault(PlanReasonKind.Closed, window.For?.Text ?? "", $"{step.Id} starts in a closed window");

    private IEnumerable<PlanFault> Levels(IReadOnlyList<PlacedStep> steps)
    {
        foreach (var resource in pack.Resources.Where(resource => resource.Per == ResourcePeriod.Term && Capacity(resource) is not null))
        {
            foreach (var period in plan.Periods)
            {
                var takers = steps.Where(step => step.From <= period.From && period.From < step.Until && Amount(step.Id, resource.Id) > 0).ToList();
                var taken = takers.Concat(running.Where(one => one.Until > period.From)).Sum(step => Amount(step.Id, resource.Id));
                if (takers.Count > 0 && taken > Capacity(resource))
                {
                    yield return new PlanFault(PlanReasonKind.Capacity, resource.Id, $"{taken} in {period.Name}");
                    break;
                }
            }
        }
    }

    private IEnumerable<PlanFault> Budgets(IReadOnlyList<PlacedStep> steps)
    {
        foreach (var resource in pack.Resources.Where(resource => resource.Per != ResourcePeriod.Term && Capacity(resource) is not null))
        {
            var charges = steps.SelectMany(step => Charges(step, resource).Select(charge => (charge.Day, charge.Amount, IsStep: true)))
                .Concat(running.SelectMany(one => Charges(one, resource).Select(charge => (charge.Day, charge.Amount, IsStep: false))));
            foreach (var year in charges.GroupBy(charge => YearOf(charge.Day, resource)).Where(year => year.Any(charge => charge.IsStep)))
            {
                // Parts of an amount that does not divide evenly are cut at millionths.
                if (year.Sum(charge => charge.Amount) > Capacity(resource) + (year.Count() / Whole))
                {
                    yield return new PlanFault(PlanReasonKind.Capacity, resource.Id, $"{year.Sum(charge => charge.Amount)} in the year {year.Key}");
                }
            }
        }
    }

    /// <summary>All in the year of the start; of a step longer than a year an equal part in each.</summary>
    private IEnumerable<(DateOnly Day, decimal Amount)> Charges(PlacedStep step, Resource resource)
    {
        var amount = Amount(step.Id, resource.Id);
        if (amount == 0)
        {
            yield break;
        }

        var years = 1;
        while (resource.Per == ResourcePeriod.Year && LastDay(step) > step.From.AddYears(years))
        {
            years++;
        }

        for (var year = 0; year < years; year++)
        {
            yield return (step.From.AddYears(year), amount / years);
        }
    }

    /// <summary>Terms leave days between them: a step of two terms a year is no longer than a year although it ends after its day of starting came round.</summary>
    private DateOnly LastDay(PlacedStep step) => plan.Step == CalendarStep.Term ? step.Until.AddDays(-31) : step.Until;

    private int YearOf(DateOnly day, Resource resource)
    {
        if (resource.Per == ResourcePeriod.Always)
        {
            return 0;
        }

        var anchor = state.Calendar?.YearStarts ?? state.Calendar?.Start ?? plan.Start;
        return anchor.AddYears(day.Year - anchor.Year) > day ? day.Year - 1 : day.Year;
    }

    private decimal Amount(string practice, string resource) => practices[practice].Effort.Amounts.Where(pair => pair.Key == resource).Sum(pair => pair.Value) / Whole;

    private decimal? Capacity(Resource resource) =>
        state.Capacity.FirstOrDefault(one => one.Id == resource.Id) is { } stated ? decimal.Parse(stated.Value.Text, CultureInfo.InvariantCulture) : null;

    private DateOnly Started(string practice) => state.Practices.First(one => one.Id == practice).Started?.Date is { } date ? date.Last < state.AsOf ? date.Last : state.AsOf : state.AsOf;
}
