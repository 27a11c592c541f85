namespace Roadmap.Engine.Exploring;

/// <summary>A change that was made, by hand or because a practice that was put in place brings it about.</summary>
/// <param name="Subject">The fact: <c>shared-vision</c>, <c>buy-in.families</c>.</param>
/// <param name="Before">The level, status or value before; null when it was not known or the fact is none of these.</param>
/// <param name="After">What it is supposed to be.</param>
/// <param name="On">When, at its own precision; null when the change says nothing of a day.</param>
/// <param name="RaisedBy">The id of the practice that raises it; null for a change that was asked for.</param>
public sealed record AppliedChange(string Subject, string? Before, string After, string? On, string? RaisedBy);
