using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>A fact that a pack names, with what is looked up of it once: where it is read, and how it is asked for.</summary>
/// <param name="Key">The fact.</param>
/// <param name="Address">Where it is read.</param>
/// <param name="Open">How it is asked for.</param>
internal sealed record FactCell(FactKey Key, CellAddress Address, OpenCell Open)
{
    internal static FactCell Of(FactKey key, PackIndex index) => new(key, CellAddress.Of(key, index), OpenCell.Of(key));
}
