using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Checks;

/// <summary>A problem in one line: the sentence and what to do about it.</summary>
internal static class ProblemSentence
{
    internal static string Of(Problem problem) => problem.Suggestion is null ? problem.Message : $"{problem.Message} {problem.Suggestion}";
}
