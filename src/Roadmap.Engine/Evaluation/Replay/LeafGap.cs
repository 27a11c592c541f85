namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>By how much a leaf that is false misses being true.</summary>
/// <param name="Amount">In the unit: millionths of a number or percent point, steps between words, or days; 0 when it is at the bound and the bound is out.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Thousandths">The same as a share of a natural scale (100 points, all steps of the words, a year, the bound itself), so that gaps can be compared.</param>
internal readonly record struct LeafGap(long Amount, GapUnit Unit, long Thousandths);
