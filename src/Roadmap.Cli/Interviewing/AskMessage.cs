using System.Text.Json;

namespace Roadmap.Cli.Interviewing;

/// <summary>One line that a program sent: <c>{"answer":"35%"}</c>, <c>{"notKnown":true}</c>, <c>{"back":true}</c> or <c>{"stop":true}</c>.</summary>
internal sealed record AskMessage
{
    private const string Shape = "A line is a JSON object with \"answer\" (a text), or with \"notKnown\", \"back\" or \"stop\" set to true.";

    /// <summary>The answer; null when the line is none.</summary>
    internal string? Answer { get; private init; }

    internal bool IsBack { get; private init; }

    internal bool IsStop { get; private init; }

    /// <summary>Why the line cannot be taken; null when it can.</summary>
    internal string? Refusal { get; private init; }

    internal static AskMessage Read(string? line)
    {
        if (line is null)
        {
            return new AskMessage { IsStop = true };
        }

        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 4 });
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return new AskMessage { Refusal = Shape };
        }
    }

    private static AskMessage Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Count() != 1)
        {
            return new AskMessage { Refusal = Shape };
        }

        var field = root.EnumerateObject().First();
        return (field.Name, field.Value.ValueKind) switch
        {
            ("answer", JsonValueKind.String) => new AskMessage { Answer = field.Value.GetString() },
            ("notKnown", JsonValueKind.True) => new AskMessage(),
            ("back", JsonValueKind.True) => new AskMessage { IsBack = true },
            ("stop", JsonValueKind.True) => new AskMessage { IsStop = true },
            _ => new AskMessage { Refusal = Shape },
        };
    }
}
