using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Binds a district state to a pack: ids become ordinals, texts values, dates intervals. Everything wrong is found in one run.</summary>
internal static class DistrictBinder
{
    /// <param name="state">The state; its shape is sound.</param>
    /// <param name="index">The pack.</param>
    internal static Checked<BoundDistrict> Bind(DistrictState state, PackIndex index)
    {
        var run = new BindingRun(index, state);
        var district = Bind(run);
        DecisionBinder.CheckCalendar(run);
        var problems = run.Problems.Count == 0 ? [] : ProblemOrder.Sort(run.Problems);
        return new Checked<BoundDistrict>(run.HasErrors ? null : district, problems);
    }

    private static BoundDistrict Bind(BindingRun run)
    {
        var profile = ProfileBinder.Bind(run);
        return new BoundDistrict
        {
            Index = run.Index,
            State = run.State,
            AsOf = run.AsOf,
            District = new SubjectFacts
            {
                Areas = AreaBinder.Bind(run.State.Areas, run),
                Practices = PracticeBinder.Bind(run.State.Practices, run),
                Indicators = ReadingBinder.Bind(run.State.Readings, run),
            },
            Schools = [.. run.State.Schools.Select(school => Bind(school, run))],
            ProfileSchools = ProfileBinder.Schools(profile, run),
            Profile = profile,
            ProgramStarted = DecisionBinder.ProgramStarted(run),
            Tensions = TensionBinder.Bind(run),
            Targets = DecisionBinder.Targets(run),
            Capacity = DecisionBinder.Capacity(run),
            Waivers = DecisionBinder.Waivers(run),
            Orders = Unanswered(run.Index.Pack.Orders.Length),
        };
    }

    private static SubjectFacts Bind(SchoolState school, BindingRun run)
    {
        PracticeBinder.WarnOfDistrictPractices(school.Practices, run);
        return new SubjectFacts
        {
            Areas = AreaBinder.Bind(school.Areas, run),
            Practices = PracticeBinder.Bind(school.Practices, run),
            Indicators = ReadingBinder.Bind(school.Readings, run),
            School = school.Id,
        };
    }

    private static OrderFacts[] Unanswered(int count)
    {
        var orders = new OrderFacts[count];
        Array.Fill(orders, new OrderFacts(OrderStatus.Unknown, null, false));
        return orders;
    }
}
