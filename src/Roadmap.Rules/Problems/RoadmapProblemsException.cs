using System.Collections.Immutable;

namespace Roadmap.Rules.Problems;

/// <summary>Something that an author wrote cannot be used; lists every problem that was found, not only the first.</summary>
public class RoadmapProblemsException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">Everything found, sorted.</param>
    public RoadmapProblemsException(ImmutableArray<Problem> problems)
        : base(ProblemText.Write(problems))
    {
        Problems = problems;
    }

    /// <summary>Everything found, in the order of file, line, column, id.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
