using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>What a practice takes.</summary>
/// <param name="Duration">From its start to being in place; null when not stated.</param>
/// <param name="Amounts">Amounts by resource id, in millionths, in the order of the pack's resources.</param>
public sealed record PracticeEffort(CalendarDuration? Duration, ImmutableArray<KeyValuePair<string, long>> Amounts);
