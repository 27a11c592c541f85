using System.Globalization;

namespace Roadmap.Cli.Terminals;

/// <summary>
/// One line on the error side that says what is being done and how far it has come, while somebody watches. Comes after half a second, so that short work shows nothing,
/// and is wiped away at the end. Never part of a result.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    /// <summary>Back to the beginning of the line, and wipe it.</summary>
    internal const string Wipe = "\r\u001b[K";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly Terminal terminal;
    private readonly string doing;
    private readonly long began;
    private readonly ITimer? timer;
    private string far = "";
    private bool isShown;
    private bool isOver;

    private ProgressLine(string doing, bool isQuiet, Terminal terminal)
    {
        this.terminal = terminal;
        this.doing = doing;
        began = terminal.Clock.GetTimestamp();
        timer = terminal.ShowsProgress && !isQuiet ? terminal.Clock.CreateTimer(_ => Show(), null, Patience, Beat) : null;
    }

    /// <summary>Begins work. Dispose of it before the result is printed.</summary>
    /// <param name="doing">What is being done: Running the tests.</param>
    /// <param name="isQuiet">True when nothing is to be shown.</param>
    /// <param name="terminal">Where somebody may watch.</param>
    internal static ProgressLine Begin(string doing, bool isQuiet, Terminal terminal) => new(doing, isQuiet, terminal);

    /// <summary>Says how far the work has come.</summary>
    internal void Report(int done, int total)
    {
        lock (gate)
        {
            far = string.Create(CultureInfo.InvariantCulture, $" {done} of {total}");
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            isOver = true;
            if (isShown)
            {
                terminal.Error.Write(Wipe);
                isShown = false;
            }
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (isOver)
            {
                return;
            }

            var seconds = (int)terminal.Clock.GetElapsedTime(began).TotalSeconds;
            var time = seconds < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({seconds} s)");
            var text = $"{doing}...{far}{time}";
            terminal.Error.Write(Wipe + text[..Math.Min(text.Length, Math.Max(1, terminal.Width - 1))]);
            isShown = true;
        }
    }
}
