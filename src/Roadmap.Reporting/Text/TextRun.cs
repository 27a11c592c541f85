namespace Roadmap.Reporting.Text;

/// <summary>A stretch of text in one tone.</summary>
/// <param name="Text">The text; line breaks in it are spaces.</param>
/// <param name="Tone">How it is meant.</param>
public sealed record TextRun(string Text, Tone Tone = Tone.Plain);
