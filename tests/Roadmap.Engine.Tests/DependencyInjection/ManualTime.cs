namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>A clock that moves when a test moves it, and then runs what is due, on the test's own thread.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly object gate = new();
    private readonly List<ManualTimer> timers = [];
    private TimeSpan now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (gate)
        {
            return now.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (gate)
        {
            timers.Add(timer);
        }

        return timer;
    }

    /// <summary>How many timers wait for something.</summary>
    internal int Waiting
    {
        get
        {
            lock (gate)
            {
                return timers.Count(timer => timer.Due is not null);
            }
        }
    }

    internal void Advance(double seconds)
    {
        List<ManualTimer> due;
        lock (gate)
        {
            now += TimeSpan.FromSeconds(seconds);
            due = timers.Where(timer => timer.Due <= now).ToList();
            due.ForEach(timer => timer.Due = null);
        }

        due.ForEach(timer => timer.Run());
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        internal TimeSpan? Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + dueTime;
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Run() => callback(state);
    }
}
