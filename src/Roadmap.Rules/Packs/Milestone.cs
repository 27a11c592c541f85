using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>Something that can be reached: an area at a level, a practice at a status, or an indicator against a literal.</summary>
/// <param name="Kind">Area, practice or indicator.</param>
/// <param name="Subject">The id.</param>
/// <param name="Rank">For an area the level index, for a practice the lowest status that counts (under-way, planned or in-place) as a <see cref="PracticeStatus"/> value; for an indicator 0.</param>
/// <param name="Holds">The condition that it holds now.</param>
/// <param name="Text">The milestone in the language.</param>
public sealed record Milestone(FactSubjectKind Kind, string Subject, int Rank, Leaf Holds, string Text)
{
    /// <summary>The date fact that tells when it was reached: <c>area.reached(level)</c>, <c>practice.started</c>, <c>practice.in-place-since</c>, <c>indicator.observed</c>.</summary>
    public FactKey When => Kind switch
    {
        FactSubjectKind.Area => new FactKey(Kind, Subject, FactFacet.Reached, FactType.Date, $"{Subject}.reached({Holds.Keys[0].Type.Words[Rank]})") { Level = Rank },
        FactSubjectKind.Practice when Rank == (int)PracticeStatus.InPlace => new FactKey(Kind, Subject, FactFacet.InPlaceSince, FactType.Date, Subject + ".in-place-since"),
        FactSubjectKind.Practice => new FactKey(Kind, Subject, FactFacet.Started, FactType.Date, Subject + ".started"),
        _ => new FactKey(Kind, Subject, FactFacet.Observed, FactType.Date, Subject + ".observed"),
    };
}
