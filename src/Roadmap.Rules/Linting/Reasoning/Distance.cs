using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>One point lies at most so far after another; a negative distance means that it lies before it.</summary>
/// <param name="From">The one point.</param>
/// <param name="To">The point that lies at most <paramref name="AtMost"/> after it.</param>
/// <param name="AtMost">In days or millionths.</param>
/// <param name="Because">The leaf that says so; null for what holds by the type of a fact.</param>
internal sealed record Distance(Instant From, Instant To, long AtMost, Leaf? Because);
