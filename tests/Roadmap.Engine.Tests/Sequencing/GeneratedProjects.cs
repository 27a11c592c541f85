using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing;

/// <summary>Small projects at random with everything that the model has: windows, calendars, pins, deadlines, lags, budgets, changing demand and capacity.</summary>
internal static class GeneratedProjects
{
    internal static Project Small(int seed, int most = 6)
    {
        var random = new Random(seed);
        var horizon = random.Next(6, 11);
        var count = random.Next(1, most + 1);
        var resources = Enumerable.Range(0, random.Next(0, 3)).Select(r => NextResource(random, r, horizon)).ToImmutableArray();
        var budgets = Enumerable.Range(0, random.Next(0, 2)).Select(b => NextBudget(random, b, horizon)).ToImmutableArray();
        string[] takeable = [.. resources.Select(resource => resource.Id), .. budgets.Select(budget => budget.Id)];
        var activities = Enumerable.Range(0, count).Select(j => NextActivity(random, j, horizon, takeable)).ToImmutableArray();
        return new Project(horizon, activities, Arcs(random, activities), resources, budgets);
    }

    /// <summary>A project in which every period is like every other and only finishes tie starts.</summary>
    internal static Project Plain(int seed, int count)
    {
        var random = new Random(seed);
        var resources = Enumerable.Range(0, 3).Select(r => Resource.Constant($"R{r}", random.Next(3, 7))).ToImmutableArray();
        var activities = Enumerable.Range(0, count).Select(j => new Activity
        {
            Id = $"A{j:D2}",
            Duration = random.Next(1, 6),
            Value = random.Next(10),
            StallWeight = random.Next(3),
            Demands = [.. resources.Select(resource => Demand.Constant(resource.Id, random.Next(4)))],
        }).ToImmutableArray();
        var arcs = from i in Enumerable.Range(0, count)
                   from j in Enumerable.Range(i + 1, count - i - 1)
                   where random.Next(count) < 2
                   select new Arc($"A{i:D2}", $"A{j:D2}");
        return new Project(activities.Sum(activity => activity.Duration), activities, [.. arcs], resources);
    }

    private static Resource NextResource(Random random, int r, int horizon) => random.Next(2) == 0
        ? Resource.Constant($"R{r}", random.Next(2, 5))
        : new Resource($"R{r}", [.. Enumerable.Range(0, horizon).Select(_ => random.Next(6) == 0 ? 0 : random.Next(2, 5))]);

    private static Budget NextBudget(Random random, int b, int horizon) => random.Next(3) switch
    {
        0 => Budget.Total($"B{b}", horizon, random.Next(4, 16)),
        1 => Budget.Cumulative($"B{b}", horizon, (random.Next(0, 2), random.Next(2, 8)), (horizon / 2, random.Next(1, 6))),
        _ => new Budget($"B{b}", [new(0, horizon / 2, random.Next(2, 9)), new(horizon / 2, horizon, random.Next(2, 9))]),
    };

    private static Activity NextActivity(Random random, int j, int horizon, string[] takeable)
    {
        var duration = random.Next(0, 4);
        return new Activity
        {
            Id = $"A{j}",
            Duration = duration,
            Demands = [.. takeable.Where(_ => random.Next(3) > 0 && duration > 0).Select(id => NextDemand(random, id, duration))],
            EarliestStart = random.Next(5) == 0 ? random.Next(horizon / 2) : 0,
            LatestStart = random.Next(12) == 0 ? random.Next(horizon) : null,
            Deadline = random.Next(12) == 0 ? random.Next(duration, horizon + 1) : null,
            ClosedStarts = random.Next(4) == 0 ? [.. Enumerable.Range(0, horizon).Where(_ => random.Next(3) == 0)] : [],
            Pin = random.Next(20) == 0 ? random.Next(horizon / 2) : null,
            Value = random.Next(4),
            StallWeight = random.Next(3) == 0 ? random.Next(1, 4) : 0,
        };
    }

    private static Demand NextDemand(Random random, string of, int duration) => random.Next(3) switch
    {
        0 => Demand.ByOffset(of, [.. Enumerable.Range(0, duration).Select(_ => random.Next(0, 3))]),
        1 => Demand.AtStart(of, random.Next(0, 3)),
        _ => Demand.Constant(of, random.Next(0, 3)),
    };

    private static ImmutableArray<Arc> Arcs(Random random, ImmutableArray<Activity> activities)
    {
        var arcs = ImmutableArray.CreateBuilder<Arc>();
        for (var i = random.Next(activities.Length * 3 / 2 + 1); i > 0 && activities.Length > 1; i--)
        {
            int a = random.Next(activities.Length), b = random.Next(activities.Length);
            if (a == b) continue;
            // Mostly forward, so that most projects have a schedule.
            if (a > b && random.Next(10) > 0) (a, b) = (b, a);
            var kind = random.Next(2) == 0 ? ArcKind.FinishToStart : (ArcKind)random.Next(4);
            var lag = random.Next(4) == 0 ? random.Next(-1, 3) : 0;
            arcs.Add(new Arc(activities[a].Id, activities[b].Id, kind, lag, random.Next(5) == 0 ? lag + random.Next(0, 3) : null));
        }
        return arcs.ToImmutable();
    }
}
