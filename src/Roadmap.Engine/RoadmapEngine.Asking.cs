using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine;

public sealed partial class RoadmapEngine
{
    /// <summary>
    /// What is worth asking next, with what <see cref="Diagnosis.Questions"/> leaves out: whether a single answer changes the first leverage points. Cells that one
    /// answer makes known are one question here, and a question that another one has to come before is that other one.
    /// </summary>
    /// <remarks>Tried are each number that the pack compares the cell with and one either side, each word, and for dates one day each side of every known date compared with it.</remarks>
    /// <param name="state">The district.</param>
    /// <returns>By the share of the answers tried that flip, then by how far the answers move the practices near the top, then by worth, then cell.</returns>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack.</exception>
    public ImmutableArray<Question> Questions(DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return interviewer.Rank(interviewer.Look(state));
    }

    /// <summary>Begins an interview about a district: the next best question first.</summary>
    /// <param name="state">The district as far as it is known.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack.</exception>
    public Interview Interview(DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Interviewing.Interview.Begin(interviewer, state);
    }
}
