using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is asked about a milestone.</summary>
/// <param name="Standing">The cell that tells whether it holds now.</param>
/// <param name="When">The cell that tells when it was reached.</param>
internal sealed record MilestoneCells(OpenCell Standing, OpenCell When)
{
    internal static MilestoneCells Of(Milestone milestone, FactCells cells) => new(cells.OpenOf(milestone.Holds.Keys[0]), OpenCell.Of(milestone.When));
}
