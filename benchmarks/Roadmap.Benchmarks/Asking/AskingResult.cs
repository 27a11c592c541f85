namespace Roadmap.Benchmarks.Asking;

/// <summary>How one way of asking came to the final advice.</summary>
/// <param name="Questions">How many questions were asked until nothing more could be.</param>
/// <param name="ToFinal">After how many the first leverage points were those of the whole truth, and stayed so.</param>
/// <param name="ToStop">After how many no single answer could change them; null where nobody looked.</param>
/// <param name="IsFinalAtStop">Whether they were those of the whole truth then.</param>
internal sealed record AskingResult(int Questions, int ToFinal, int? ToStop, bool IsFinalAtStop);
