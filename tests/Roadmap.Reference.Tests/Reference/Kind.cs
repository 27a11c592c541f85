namespace Roadmap.Reference.Tests.Reference;

/// <summary>A type: its name, and its words where it has some.</summary>
internal sealed record Kind(string Name, IReadOnlyList<string> Words)
{
    internal static Kind Plain(string name) => new(name, []);

    internal bool IsNumber => Name is "percent" or "count" or "score";

    internal bool IsRanked => Name is "level" or "scale" or "status";

    internal bool IsDate => Name is "date" or "deadline";

    internal bool IsSameAs(Kind other) => Name == other.Name && Words.SequenceEqual(other.Words);

    internal Datum.Word Word(string text) => new(text, text == "stopped" ? 0 : IndexOf(text));

    private int IndexOf(string text) => Words.ToList().IndexOf(text);
}
