using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>One side of a subject, whichever role tells it and on whichever day.</summary>
/// <param name="Kind">What the subject is.</param>
/// <param name="Subject">Its id.</param>
/// <param name="Facet">Which side of it.</param>
/// <param name="Level">For a level that is reached: its index.</param>
internal readonly record struct FactAspect(FactSubjectKind Kind, string Subject, FactFacet Facet, int? Level);
