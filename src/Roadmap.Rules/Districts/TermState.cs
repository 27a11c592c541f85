using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>One term of a district's calendar.</summary>
/// <param name="Name">The name for people, unique in the calendar.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
/// <param name="Place">Where the term stands.</param>
public sealed record TermState(string Name, DateOnly From, DateOnly To, SourcePlace Place);
