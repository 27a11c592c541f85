namespace Roadmap.Cli.Interviewing;

/// <summary>One line that a person typed.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">The answer; empty otherwise.</param>
internal sealed record AskLine(AskLineKind Kind, string Text)
{
    internal static AskLine Read(string? line)
    {
        var text = line?.Trim();
        return text?.ToLowerInvariant() switch
        {
            null or "stop" or "quit" or "exit" or "q" => new AskLine(AskLineKind.Stop, ""),
            "" or "?" or "don't know" or "dont know" or "don’t know" or "do not know" or "not known" or "unknown" or "skip" => new AskLine(AskLineKind.NotKnown, ""),
            "back" or "undo" => new AskLine(AskLineKind.Back, ""),
            _ => new AskLine(AskLineKind.Answer, text!),
        };
    }
}
