namespace Roadmap.Engine.Planning;

/// <summary>A step that stands elsewhere than in the earlier plan.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Was">The day on which it was to start; null when it is new.</param>
/// <param name="Is">The day on which it starts now; null when it is no step any more.</param>
/// <param name="Because">Why, in one sentence.</param>
public sealed record PlanMove(string Id, string Title, DateOnly? Was, DateOnly? Is, string Because);
