namespace Roadmap.Engine.Diagnosing;

/// <summary>Which district, as of when.</summary>
/// <param name="Id">The district's id.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="AsOf">The day from which every date is judged.</param>
public sealed record DistrictIdentity(string Id, string Name, DateOnly AsOf);
