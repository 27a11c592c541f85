namespace Roadmap.Engine.Batching.Feeding;

/// <summary>A stretch of whole lines of the input. Its buffer is used again for the next.</summary>
internal sealed class LineBlock
{
    internal byte[] Buffer { get; set; } = [];

    /// <summary>How many bytes of the buffer are whole lines.</summary>
    internal int Length { get; set; }

    /// <summary>The place of the block among all, from 0.</summary>
    internal long Sequence { get; set; }

    /// <summary>The number of its first line, from 1.</summary>
    internal long FirstLine { get; set; }

    /// <summary>The number of the line after its last.</summary>
    internal long NextLine { get; set; }

    /// <summary>True when it is one line whose end was left out, because it is longer than a line may be.</summary>
    internal bool IsCut { get; set; }
}
