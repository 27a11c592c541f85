using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.PackDiffing;

/// <summary>Reads districts with two versions of a pack and tells what moves.</summary>
internal sealed class DistrictMoves(RulePack before, RulePack after)
{
    private readonly RoadmapEngine old = RoadmapEngine.Create(before);
    private readonly RoadmapEngine now = RoadmapEngine.Create(after);

    internal DistrictMove Of(string file)
    {
        var read = DistrictState.TryLoad(file);
        if (read.Value is not { } state)
        {
            return new DistrictMove(file, Path.GetFileNameWithoutExtension(file), null, Errors(read.Problems));
        }

        var (earlier, later) = (old.TryDiagnose(state), now.TryDiagnose(state));
        return earlier.Value is null || later.Value is null
            ? new DistrictMove(file, state.Id, null, [.. Errors(earlier.Problems).Concat(Errors(later.Problems)).Distinct(StringComparer.Ordinal)])
            : new DistrictMove(file, state.Id, DiagnosisChange.Between(earlier.Value, later.Value), []);
    }

    private static ImmutableArray<string> Errors(ImmutableArray<Problem> problems) =>
        [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Place}  {problem.Message}")];
}
