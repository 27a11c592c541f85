using System.Diagnostics.CodeAnalysis;

namespace Roadmap.Cli.Inputs;

/// <summary>Something that a command needs: the value, or the exit code when it could not be had and the terminal has been told why.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">The value; null after a failure.</param>
/// <param name="ExitCode">0 with a value.</param>
internal sealed record Attempt<T>(T? Value, int ExitCode)
    where T : class
{
    internal static Attempt<T> Failed(int exitCode) => new(null, exitCode);

    internal bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }
}
