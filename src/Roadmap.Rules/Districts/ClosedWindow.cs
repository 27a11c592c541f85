using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>Days on which something may not happen.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
/// <param name="For">What is closed: <c>launches</c>, a resource's id; null means everything.</param>
/// <param name="Because">Why, for people; or null.</param>
/// <param name="Place">Where the window stands.</param>
public sealed record ClosedWindow(DateOnly From, DateOnly To, StatedText? For, string? Because, SourcePlace Place);
