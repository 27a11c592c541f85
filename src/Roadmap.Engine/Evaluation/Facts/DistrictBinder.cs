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

    /// <summary>Binds a state that was made from another by changing some of its statements. What did not change is taken over.</summary>
    /// <param name="before">The other state as it was bound: nothing derived written into it.</param>
    /// <param name="now">The state; its shape is sound.</param>
    /// <returns>The district, or null when the state does not fit the pack. What is merely worth a warning is not looked for.</returns>
    internal static BoundDistrict? Rebind(BoundDistrict before, DistrictState now)
    {
        var (run, then) = (new BindingRun(before.Index, now), before.State);
        var areas = AreaBinder.Rebind(before.District.Areas, then.Areas, now.Areas, run);
        var practices = PracticeBinder.Rebind(before.District.Practices, then.Practices, now.Practices, run);
        var indicators = ReadingBinder.Rebind(before.District.Indicators, then.Readings, now.Readings, run);
        if (areas is null || practices is null || indicators is null || HasOtherChanges(then, now))
        {
            return Bind(now, before.Index).Value;
        }

        var profile = ChangedItems.Any(then.Profile, now.Profile) ? ProfileBinder.Bind(run) : before.Profile;
        var district = new BoundDistrict
        {
            Index = before.Index,
            State = now,
            AsOf = before.AsOf,
            District = new SubjectFacts { Areas = areas, Practices = practices, Indicators = indicators },
            Schools = before.Schools,
            ProfileSchools = ReferenceEquals(profile, before.Profile) ? before.ProfileSchools : ProfileBinder.Schools(profile, run),
            Profile = profile,
            ProgramStarted = DecisionBinder.ProgramStarted(run),
            Tensions = ChangedItems.Any(then.Tensions, now.Tensions) ? TensionBinder.Bind(run) : before.Tensions,
            Targets = before.Targets,
            Capacity = before.Capacity,
            Waivers = before.Waivers,
            Orders = Unanswered(before.Orders.Length),
        };
        return run.HasErrors ? null : district;
    }

    /// <summary>Schools are written into when something is derived, so two districts never share theirs.</summary>
    private static bool HasOtherChanges(DistrictState then, DistrictState now) =>
        then.AsOf != now.AsOf || !now.Schools.IsEmpty || ChangedItems.Any(then.Schools, now.Schools) || ChangedItems.Any(then.Targets, now.Targets)
        || ChangedItems.Any(then.Capacity, now.Capacity) || ChangedItems.Any(then.Waivers, now.Waivers);

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
