using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>A start that has been promised and is not to be moved silently.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="Starts">When it starts; may be in the future, and is never <c>never</c>.</param>
/// <param name="Place">Where the commitment stands.</param>
public sealed record CommitmentState(StatedText Practice, StatedDate Starts, SourcePlace Place);
