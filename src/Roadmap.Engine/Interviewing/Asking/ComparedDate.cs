using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>A date that a fact is compared with: another fact, a date that is written, or the as-of date when it is neither.</summary>
/// <param name="Key">The other fact, or null.</param>
/// <param name="Literal">The date that is written, or null.</param>
/// <param name="Distance">How far apart they are asked to be; null for not at all.</param>
internal sealed record ComparedDate(FactKey? Key, PartialDate? Literal, CalendarDuration? Distance);
