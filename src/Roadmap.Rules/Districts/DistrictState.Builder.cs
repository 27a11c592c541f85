namespace Roadmap.Rules.Districts;

public sealed partial class DistrictState
{
    /// <summary>Starts a state in code.</summary>
    /// <param name="id">The id: lower-case words joined by hyphens.</param>
    /// <param name="asOf">The day from which every date is judged.</param>
    /// <exception cref="ArgumentException">The id is not a valid id.</exception>
    public static DistrictStateBuilder Builder(string id, DateOnly asOf) => new(id, asOf);
}
