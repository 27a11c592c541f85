using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>Where the values of one fact are kept in a frame.</summary>
/// <param name="Key">The fact.</param>
/// <param name="Address">The fact with its ids looked up.</param>
/// <param name="Slot">Its place among the date columns if it is a date, else among the scalar columns.</param>
internal sealed record Column(FactKey Key, CellAddress Address, int Slot)
{
    internal bool IsDate => Key.Type.IsDate;

    /// <summary>True when it is the lane's own fact, false when it is that of the district the lane belongs to.</summary>
    internal bool IsOfLane => Address.Scope == FactScope.School;
}
