namespace Roadmap.Engine.Recommendation;

/// <summary>What a practice does to an outcome, in words.</summary>
/// <param name="Id">The outcome's id.</param>
/// <param name="Indicator">Its place in the pack.</param>
/// <param name="Target">What it aims at, or null.</param>
/// <param name="Words">What the practice does to it.</param>
internal sealed record OutcomeReason(string Id, int Indicator, long? Target, string Words);
