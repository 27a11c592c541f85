namespace Roadmap.Engine.Diagnosing;

/// <summary>A finding that the district has decided to live with for now.</summary>
/// <param name="Id">The rule's or constraint's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided, or null.</param>
/// <param name="Until">The last day it holds, at its own precision; null for without end.</param>
public sealed record WaivedFinding(string Id, string Title, string Reason, string? By, string? Until);
