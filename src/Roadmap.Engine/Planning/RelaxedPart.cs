namespace Roadmap.Engine.Planning;

/// <summary>One change of a relaxation.</summary>
/// <param name="Part">What is changed.</param>
/// <param name="Text">The change in words.</param>
/// <param name="Day">The new last day of a goal or the new start of a pin; null for others.</param>
/// <param name="Capacity">The new amount of a capacity; null for others.</param>
public sealed record RelaxedPart(ConflictPart Part, string Text, DateOnly? Day, decimal? Capacity);
