using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters;

/// <summary>The few shapes of paragraph that letters are made of, so that all sections line up.</summary>
internal static class LetterParts
{
    private const int NumberHang = 3;
    private const int LabelHang = 10;

    /// <summary><c>1. Title</c>.</summary>
    internal static ParagraphBlock Numbered(int number, params TextRun[] runs) =>
        new([.. runs]) { Lead = new TextRun(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}."), Tone.Strong), Hang = NumberHang };

    /// <summary><c>- text</c>.</summary>
    internal static ParagraphBlock Bullet(params TextRun[] runs) => new([.. runs]) { Lead = new TextRun("-", Tone.Quiet), Hang = 2 };

    /// <summary>Text below a numbered title.</summary>
    internal static ParagraphBlock Below(params TextRun[] runs) => new([.. runs]) { Indent = NumberHang };

    /// <summary><c>Why       text</c> below a numbered title.</summary>
    internal static ParagraphBlock Labelled(string label, params TextRun[] runs) =>
        new([.. runs]) { Indent = NumberHang, Lead = new TextRun(label, Tone.Quiet), Hang = LabelHang };

    internal static TextRun Plain(string text) => new(text);

    internal static TextRun Strong(string text) => new(text, Tone.Strong);

    internal static TextRun Quiet(string text) => new(text, Tone.Quiet);
}
