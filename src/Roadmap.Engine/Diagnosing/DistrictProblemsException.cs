using System.Collections.Immutable;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Diagnosing;

/// <summary>A district state does not fit the pack; lists every problem.</summary>
public sealed class DistrictProblemsException : RoadmapProblemsException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Everything found, sorted.</param>
    public DistrictProblemsException(ImmutableArray<Problem> problems)
        : base(problems)
    {
    }
}
