using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Packs;

/// <summary>Something that can be reached: an area at a level, a practice at a status, or an indicator against a literal.</summary>
/// <param name="Kind">Area, practice or indicator.</param>
/// <param name="Subject">The id.</param>
/// <param name="Rank">For an area the level index, for a practice the lowest status that counts (under-way, planned or in-place) as a <see cref="Vocabulary.PracticeStatus"/> value; for an indicator 0.</param>
/// <param name="Holds">The condition that it holds now.</param>
/// <param name="Text">The milestone in the language.</param>
public sealed record Milestone(FactSubjectKind Kind, string Subject, int Rank, Leaf Holds, string Text);
