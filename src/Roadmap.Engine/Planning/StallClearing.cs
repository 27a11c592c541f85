using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>When a stall is expected to clear.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">The day on which the last step that clears it is done; null when none is in the plan.</param>
/// <param name="By">The ids of the practices that clear it, in the order in which they are done.</param>
/// <param name="Because">What the date rests on, or why there is none; one sentence.</param>
public sealed record StallClearing(string Id, string Title, DateOnly? On, ImmutableArray<string> By, string Because);
