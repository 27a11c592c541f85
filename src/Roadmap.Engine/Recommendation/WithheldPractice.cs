namespace Roadmap.Engine.Recommendation;

/// <summary>A practice that would do harm now.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Because">Why it is withheld.</param>
public sealed record WithheldPractice(string Id, string Title, string Because);
