using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>A finding that the district has decided to live with.</summary>
/// <param name="Finding">The id of a rule or order constraint.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided; an office, not a person's address.</param>
/// <param name="Until">The last day it holds; null means without end.</param>
/// <param name="Place">Where the waiver stands.</param>
public sealed record WaiverState(StatedText Finding, string Reason, string? By, StatedDate? Until, SourcePlace Place);
