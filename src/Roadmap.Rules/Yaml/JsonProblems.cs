using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The wording of the problems that only JSON has; everything else is worded as for YAML.</summary>
internal static class JsonProblems
{
    private static readonly ProblemDescriptor Invalid = new("RP0200", "not readable as JSON", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [Invalid];

    internal static Problem NotJson(SourcePlace place) =>
        new(Invalid, place, "From here on this cannot be read as JSON.", "Look for a missing or extra comma, quote or bracket; JSON has no comments.");
}
