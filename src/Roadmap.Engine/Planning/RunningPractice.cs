namespace Roadmap.Engine.Planning;

/// <summary>A practice that is under way and goes on beside the plan.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Started">When it began, at its own precision; null when not known.</param>
/// <param name="InPlaceOn">The day on which it should be in place.</param>
/// <param name="IsAssumed">True when the start is not known to the day or nobody says how long it takes, so that the day is the latest that fits.</param>
public sealed record RunningPractice(string Id, string Title, string? Started, DateOnly InPlaceOn, bool IsAssumed);
