namespace Roadmap.Engine.Recommendation;

/// <summary>A practice that is under way and moving.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Started">When it began, at its own precision; null when not known.</param>
public sealed record PracticeUnderWay(string Id, string Title, string? Started);
