using System.Collections.Immutable;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>A resource that is taken while something runs and free again afterwards.</summary>
internal sealed class SharedLevel
{
    private readonly ImmutableArray<RunningTask> running;
    private readonly PlanCalendar calendar;

    internal SharedLevel(Resource resource, long capacity, ImmutableArray<PlanTask> tasks, ImmutableArray<RunningTask> running, PlanCalendar calendar, int periods)
    {
        Resource = resource;
        Capacity = capacity;
        this.running = [.. running.Where(task => AmountOf.Resource(task.Practice, resource.Id) > 0)];
        this.calendar = calendar;
        Amounts = [.. tasks.Select(task => AmountOf.Resource(task.Practice, resource.Id))];
        var scale = new AmountScale(Amounts);
        Taken = [.. Amounts.Select(scale.Taken)];
        Free = [.. Enumerable.Range(0, periods).Select(period => scale.There(capacity - RunningAmount(period)))];
    }

    internal Resource Resource { get; }

    /// <summary>What there is at any time, in millionths.</summary>
    internal long Capacity { get; }

    /// <summary>What each task takes, in millionths.</summary>
    internal ImmutableArray<long> Amounts { get; }

    /// <summary>What each task takes, scaled.</summary>
    internal ImmutableArray<int> Taken { get; }

    /// <summary>What is left for tasks in each period after what is under way, scaled.</summary>
    internal ImmutableArray<int> Free { get; }

    internal bool IsUsed => Taken.Any(taken => taken > 0);

    /// <summary>What is under way and takes of it in a period, in id order.</summary>
    internal IEnumerable<RunningTask> RunningIn(int period) => running.Where(task => task.InPlaceOn > calendar.At(period).From);

    internal long RunningAmount(int period) => RunningIn(period).Sum(task => AmountOf.Resource(task.Practice, Resource.Id));
}
