using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>What a file says of one tension. Null means the file does not say.</summary>
/// <param name="Id">The tension's id.</param>
/// <param name="Lean">0 for the first pole to 100 for the second.</param>
/// <param name="Named">Whether the competing goods were named.</param>
/// <param name="AnchoredTo">The value or objective the chosen path is anchored to.</param>
/// <param name="Place">Where the tension is named.</param>
public sealed record TensionState(string Id, StatedText? Lean, StatedText? Named, StatedText? AnchoredTo, SourcePlace Place);
