namespace Roadmap.Cli.Interviewing;

/// <summary>Reads a line of answers. A console blocks until there is one, so somebody who stops the program does not wait for it.</summary>
internal static class InputLine
{
    /// <summary>The line, or null at the end of the input.</summary>
    /// <exception cref="OperationCanceledException">Stopped while waiting.</exception>
    internal static string? Read(TextReader input, CancellationToken cancel) =>
        Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancel).GetAwaiter().GetResult();
}
