namespace Roadmap.Engine.DependencyInjection;

/// <summary>
/// Does something once after many changes in a row: when nothing has changed for a while, or when changes have gone on for ten times as long.
/// </summary>
internal sealed class QuietTimer : IDisposable
{
    private const int MostDelays = 10;

    private readonly object gate = new();
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private long? first;

    internal QuietTimer(TimeProvider time, Action act)
    {
        this.time = time;
        timer = time.CreateTimer(
            _ =>
            {
                Begin();
                act();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something changed.</summary>
    /// <param name="quiet">How long nothing must change from now on.</param>
    internal void Touch(TimeSpan quiet)
    {
        lock (gate)
        {
            first ??= time.GetTimestamp();
            var left = (quiet * MostDelays) - time.GetElapsedTime(first.Value);
            timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < quiet ? left : quiet, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Begin()
    {
        lock (gate)
        {
            first = null;
        }
    }
}
