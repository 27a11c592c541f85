using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Exploring.Comparing;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

public sealed partial class RoadmapEngine
{
    /// <summary>Says what would be different about a district if some things about it were. Neither the state nor the engine changes.</summary>
    /// <param name="state">The district.</param>
    /// <param name="changes">What is supposed. A practice that is put in place brings areas to the levels that the pack says it raises them to.</param>
    /// <exception cref="RoadmapProblemsException">The state does not fit the pack, or a change cannot be made; lists every problem.</exception>
    public WhatIf WhatIf(DistrictState state, params IEnumerable<Change> changes) => TryWhatIf(state, changes).GetValueOrThrow();

    /// <summary>Says what would be different about a district if some things about it were, problems as values.</summary>
    /// <inheritdoc cref="WhatIf(DistrictState, IEnumerable{Change})"/>
    /// <returns>The answer unless there was an error, and every problem; those of changes stand in the file <c>(change)</c>, a line for each.</returns>
    public Checked<WhatIf> TryWhatIf(DistrictState state, params IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(changes);
        return whatIfs.Run(state, [.. changes]);
    }

    /// <summary>
    /// Finds the least that would silence a finding: the cheapest sets of practices that, put in place on the as-of date, leave it quiet and start no stall.
    /// </summary>
    /// <param name="state">The district.</param>
    /// <param name="findingId">The id of a rule or order constraint of the pack.</param>
    /// <exception cref="ArgumentException">The pack has no such id.</exception>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; lists every problem.</exception>
    public Cure Cure(DistrictState state, string findingId)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(findingId);
        var cured = cures.Run(state, findingId);
        return cured.Value ?? throw new DistrictProblemsException(cured.Problems);
    }

    /// <summary>Compares two snapshots of a district.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="engineBefore">The engine with the pack that the earlier one was read with; null when it was this engine's pack.</param>
    /// <exception cref="DistrictProblemsException">A state does not fit its pack; lists every problem.</exception>
    public DiagnosisComparison Compare(DistrictState before, DistrictState after, RoadmapEngine? engineBefore = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return engineBefore is null || IsOfOnePack(engineBefore)
            ? ComparisonRunner.OfOnePack(Diagnose(before), Diagnose(after))
            : ComparisonRunner.AcrossPacks(engineBefore.Diagnose(before), engineBefore.TryDiagnose(after).Value, TryDiagnose(before).Value, Diagnose(after));
    }

    /// <summary>The way of each area through the levels, in the order of the pack's areas: what a picture of the years is drawn from.</summary>
    /// <param name="state">The district.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; lists every problem.</exception>
    public ImmutableArray<AreaPath> Paths(DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var bound = DistrictBinder.Bind(state, index);
        var district = bound.Value ?? throw new DistrictProblemsException(bound.Problems);
        using var run = evaluation.Evaluate([district]);
        return AreaPathReader.Read(district);
    }

    private bool IsOfOnePack(RoadmapEngine other) => other.Pack.Packs.AsSpan().SequenceEqual(Pack.Packs.AsSpan());
}
