using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>A practice that could be put in place.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Ordinal">Its place in the pack.</param>
/// <param name="Put">Its facts once it is in place.</param>
/// <param name="Raises">The areas it raises above where they stand.</param>
/// <param name="Effort">What it takes, in thousandths of a point; 0 or more.</param>
internal sealed record CureCandidate(Practice Practice, int Ordinal, PracticeFacts Put, ImmutableArray<CureRaise> Raises, long Effort);
