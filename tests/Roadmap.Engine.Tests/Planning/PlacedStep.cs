namespace Roadmap.Engine.Tests.Planning;

/// <summary>A step where it stands, or where somebody asks whether it could stand.</summary>
/// <param name="Id">The practice.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day on which it is in place.</param>
internal sealed record PlacedStep(string Id, DateOnly From, DateOnly Until);
