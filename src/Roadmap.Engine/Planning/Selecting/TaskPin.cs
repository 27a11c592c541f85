using Roadmap.Rules.Text;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>A start that a task is to keep.</summary>
/// <param name="First">The first period in which it may start.</param>
/// <param name="Last">The last one.</param>
/// <param name="When">When, as it was written.</param>
/// <param name="Place">Where it was promised; null for one that the caller asks for.</param>
internal sealed record TaskPin(int First, int Last, string When, SourcePlace? Place);
