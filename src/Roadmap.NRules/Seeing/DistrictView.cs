using Roadmap.Engine.Evaluation.Facts;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Pairs;

namespace Roadmap.NRules.Seeing;

/// <summary>What one rule sees of a district: the facts in the session that it reads, and nothing of the rest.</summary>
/// <param name="Facts">Which district it is.</param>
/// <param name="Bound">The facts, in the order of the pack.</param>
internal sealed record DistrictView(DistrictFacts Facts, BoundDistrict Bound)
{
    internal bool Holds(Pair pair) => pair.Holds(Bound, Bound.District);

    /// <summary>Neither surely true nor surely false.</summary>
    internal bool IsOpen(Pair pair) => !pair.Holds(Bound, Bound.District) && !pair.Fails(Bound, Bound.District);
}
