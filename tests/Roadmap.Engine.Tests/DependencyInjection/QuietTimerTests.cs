using Roadmap.Engine.DependencyInjection;

namespace Roadmap.Engine.Tests.DependencyInjection;

public sealed class QuietTimerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime time = new();
    private int acts;

    [Fact]
    public void Touch_Once_ActsOnceAfterTheQuiet()
    {
        using var timer = Timer();

        timer.Touch(Second);
        time.Advance(0.9);
        acts.Should().Be(0);
        time.Advance(0.1);
        time.Advance(10);

        acts.Should().Be(1);
    }

    [Fact]
    public void Touch_Again_WaitsAnew()
    {
        using var timer = Timer();

        timer.Touch(Second);
        time.Advance(0.9);
        timer.Touch(Second);
        time.Advance(0.9);
        acts.Should().Be(0);
        time.Advance(0.1);

        acts.Should().Be(1);
    }

    [Fact]
    public void Touch_WithoutEnd_ActsAfterTenTimesTheQuiet()
    {
        using var timer = Timer();

        for (var i = 0; i < 19; i++)
        {
            timer.Touch(Second);
            time.Advance(0.5);
            acts.Should().Be(0);
        }

        timer.Touch(Second);
        time.Advance(0.5);
        acts.Should().Be(1);
        timer.Touch(Second);
        time.Advance(0.5);
        acts.Should().Be(1, "counting begins anew");
    }

    [Fact]
    public void Touch_NoQuietAsked_ActsAtOnce()
    {
        using var timer = Timer();

        timer.Touch(TimeSpan.Zero);
        time.Advance(0);

        acts.Should().Be(1);
    }

    [Fact]
    public void Dispose_WhileWaiting_NeverActs()
    {
        var timer = Timer();
        timer.Touch(Second);

        timer.Dispose();
        time.Advance(10);

        acts.Should().Be(0);
    }

    private QuietTimer Timer() => new(time, () => acts++);
}
