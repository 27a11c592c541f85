using Roadmap.Engine.Batching.Reading;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>What a row is written from: a line, its district unless it has errors, and what was decided about it.</summary>
internal sealed class RowSource
{
    internal LineSlot Line { get; set; } = null!;

    internal BoundDistrict District { get; set; } = null!;

    internal Decision Decision { get; set; } = null!;

    /// <summary>The place of the finding that the row is about; -1 when there is none.</summary>
    internal int Finding { get; set; }
}
