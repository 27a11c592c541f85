using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>What a file says of one area.</summary>
/// <param name="Id">The area's id.</param>
/// <param name="Level">The level now; null when the file leaves it open (the last entry of the history is the level then).</param>
/// <param name="History">The level history in the order written.</param>
/// <param name="Place">Where the area is named.</param>
public sealed record AreaState(string Id, StatedText? Level, ImmutableArray<StatedLevel> History, SourcePlace Place);
