namespace Roadmap.Engine.Exploring;

/// <summary>One practice to put in place.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsUnderWay">True when it has begun: it only has to be finished.</param>
public sealed record CureStep(string Practice, string Title, bool IsUnderWay);
