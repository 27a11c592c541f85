namespace Roadmap.Engine.Ordering;

/// <summary>Two areas that a profile puts one way and the district went the other.</summary>
/// <param name="Profile">The order profile's id.</param>
/// <param name="Before">The area that the profile puts first.</param>
/// <param name="After">The area that the profile puts later, and that certainly started first here.</param>
public sealed record AreaCrossing(string Profile, string Before, string After);
