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
        new(Invalid, place, "From here on this cannot be read as JSON.", "Look for a missing or extra comma, quote or bracket.");

    internal static Problem Comment(SourcePlace place) =>
        new(Invalid, place, "JSON has no comments.", "Delete it, or put it in a key of its own that begins with \"x-\".");

    internal static Problem SingleQuote(SourcePlace place) =>
        new(Invalid, place, "JSON puts text in double quotes only.", "Write \" in place of '.");

    internal static Problem TrailingComma(SourcePlace comma) =>
        new(Invalid, comma, "No comma may stand before a closing bracket in JSON.", "Delete it.");

    internal static Problem MissingComma(SourcePlace place) =>
        new(Invalid, place, "A comma is missing before this.", "Write one after the value above.");

    internal static Problem CutOff(SourcePlace end) =>
        new(Invalid, end, "The file ends before its last bracket or quote is closed.", "Close it, or look for a part that was lost.");

    internal static Problem TextAfterEnd(SourcePlace place) =>
        new(Invalid, place, "A JSON file holds one value, and this stands after it.", "Put it into a file of its own.");
}
