using Roadmap.Engine.Planning;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Something that a placement breaks.</summary>
/// <param name="Kind">What kind of thing it breaks.</param>
/// <param name="Subject">The resource, the order constraint, or what is closed; empty for others.</param>
/// <param name="Detail">What is wrong.</param>
internal sealed record PlanFault(PlanReasonKind Kind, string Subject, string Detail);
