using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>Something that a district wants to have reached by a day.</summary>
/// <param name="Reach">A milestone in the language of conditions: <c>shared-vision is in-place</c>, <c>leadership &gt;= developing</c>.</param>
/// <param name="By">The last day; may be in the future, and is never <c>never</c>.</param>
/// <param name="Place">Where the goal stands.</param>
public sealed record GoalState(StatedText Reach, StatedDate By, SourcePlace Place);
