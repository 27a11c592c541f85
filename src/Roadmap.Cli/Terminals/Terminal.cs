namespace Roadmap.Cli.Terminals;

/// <summary>Where a command writes: results to one side, problems to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Problems and progress.</param>
/// <param name="Width">How wide a line of text may be, in character cells.</param>
/// <param name="HasColour">Whether results may be coloured.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, int Width, bool HasColour)
{
    /// <summary>Where answers come from.</summary>
    internal TextReader In { get; init; } = TextReader.Null;

    /// <summary>The same as bytes; a command reads one or the other.</summary>
    internal Stream InBytes { get; init; } = Stream.Null;

    /// <summary>Where results go that are bytes already.</summary>
    internal Stream OutBytes { get; init; } = new WriterStream(Out);

    /// <summary>True when a person watches the error side, so that it may say how far work has come.</summary>
    internal bool ShowsProgress { get; init; }

    /// <summary>What long work is timed with, for those who watch. Never part of a result.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True when a person types the answers and sees them; otherwise they are written out, so that what is printed can be read alone.</summary>
    internal bool ShowsInput { get; init; }
}
