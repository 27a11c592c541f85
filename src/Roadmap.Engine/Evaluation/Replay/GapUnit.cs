namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>In what a gap is measured.</summary>
internal enum GapUnit
{
    /// <summary>Millionths of a percent point.</summary>
    Points,

    /// <summary>Millionths.</summary>
    Numbers,

    /// <summary>Steps from one word to the next.</summary>
    Steps,

    /// <summary>Days.</summary>
    Days,
}
