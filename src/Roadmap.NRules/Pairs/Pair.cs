using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.NRules.Pairs;

/// <summary>
/// A condition of three values as two of two: surely true, surely false. Neither is unknown; both never are. Each of the two is made of the two of its parts alone,
/// so any engine that knows true and false can hold what is not known apart from what is not so.
/// </summary>
internal abstract class Pair
{
    /// <summary>The condition as written.</summary>
    public abstract override string ToString();

    /// <summary>Whether it is surely true.</summary>
    /// <param name="district">The district.</param>
    /// <param name="subject">Its own facts or those of a school.</param>
    internal abstract bool Holds(BoundDistrict district, SubjectFacts subject);

    /// <summary>Whether it is surely false.</summary>
    /// <inheritdoc cref="Holds"/>
    internal abstract bool Fails(BoundDistrict district, SubjectFacts subject);
}
