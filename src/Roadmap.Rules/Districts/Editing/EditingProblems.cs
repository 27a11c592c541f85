using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>The wording of every problem with putting a statement into a district file.</summary>
internal static class EditingProblems
{
    private static readonly ProblemDescriptor NoPlace = new("RP5101", "no place for a statement", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [NoPlace];

    internal static Problem NoPlaceInFile(SourcePlace place) =>
        new(NoPlace, place, "There is no place in this file where the statement can be put without changing what else it says.", "Write it into the file by hand.");
}
