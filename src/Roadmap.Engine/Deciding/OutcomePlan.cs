namespace Roadmap.Engine.Deciding;

/// <summary>An indicator that some practice moves.</summary>
/// <param name="Indicator">Its place in the pack.</param>
/// <param name="Target">What it aims at, in units of its type; null when nothing says.</param>
internal readonly record struct OutcomePlan(int Indicator, long? Target);
