using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>Tells one change that is supposed.</summary>
internal static class SupposedParts
{
    internal static ParagraphBlock Of(AppliedChange applied, PackWords words)
    {
        var on = applied.On is null ? "" : $" on {applied.On}";
        var now = applied.Before is null ? "" : $", now {Words(applied.Before)}";
        var by = applied.RaisedBy is null ? "" : $", which “{words.Title(applied.RaisedBy)}” brings about";
        return LetterParts.Bullet(
            LetterParts.Plain($"{words.Cell(applied.Subject)}: "),
            LetterParts.Strong(Words(applied.After)),
            LetterParts.Plain($"{on}{now}{by}"),
            LetterParts.Quiet($" [{applied.Subject}]"));
    }

    /// <summary>Words of the language are read as words, dates and numbers as they are.</summary>
    private static string Words(string value) => value.Length > 0 && char.IsAsciiLetter(value[0]) ? value.Replace('-', ' ') : value;
}
