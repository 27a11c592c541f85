using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Tests.Terminals;

public sealed class ProgressLineTests : IDisposable
{
    private readonly TickingClock clock = new();
    private readonly StringWriter error = new();

    public void Dispose() => error.Dispose();

    [Fact]
    public void Line_OfShortWork_IsNeverShown()
    {
        using (ProgressLine.Begin("Checking", isQuiet: false, Watched()))
        {
        }

        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Line_OfLongWork_SaysHowFarItIsAndIsWipedAway()
    {
        using (var line = ProgressLine.Begin("Checking", isQuiet: false, Watched()))
        {
            line.Report(3, 12);
            clock.Tick(TimeSpan.FromSeconds(4));
        }

        error.ToString().Should().Be("\r\u001b[KChecking... 3 of 12 (4 s)\r\u001b[K");
    }

    [Fact]
    public void Line_ThatIsOver_IsNotShownAgain()
    {
        var line = ProgressLine.Begin("Checking", isQuiet: false, Watched());
        line.Dispose();
        clock.Tick(TimeSpan.FromSeconds(4));
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Line_WiderThanTheTerminal_IsCut()
    {
        using var line = ProgressLine.Begin("Laying out the plan", isQuiet: false, Watched() with { Width = 10 });
        clock.Tick(TimeSpan.FromSeconds(1));
        error.ToString().Should().Be("\r\u001b[KLaying ou");
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Line_WhenNobodyWatchesOrItIsQuiet_IsNeverShown(bool isWatched, bool isQuiet)
    {
        using var line = ProgressLine.Begin("Checking", isQuiet, Watched() with { ShowsProgress = isWatched });
        clock.Tick(TimeSpan.FromSeconds(9));
        error.ToString().Should().BeEmpty();
    }

    private Terminal Watched() => new(TextWriter.Null, error, 80, HasColour: false) { ShowsProgress = true, Clock = clock };

    /// <summary>A clock that goes on only when it is told to.</summary>
    private sealed class TickingClock : TimeProvider
    {
        private long now;
        private Action? fire;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            fire = () => callback(state);
            return new Idle();
        }

        internal void Tick(TimeSpan time)
        {
            now += time.Ticks;
            fire?.Invoke();
        }

        private sealed class Idle : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
