using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Exploring.Supposing;

/// <summary>A district and a copy of it with changes, both bound, with what the pack derives about them.</summary>
/// <param name="Before">The district as it is.</param>
/// <param name="After">The copy; the district itself when there are no changes.</param>
/// <param name="Asked">The changes that were asked for.</param>
/// <param name="Raises">The levels that follow from them.</param>
internal sealed record SupposedDistrict(BoundDistrict Before, BoundDistrict After, ImmutableArray<Change> Asked, ImmutableArray<Raise> Raises)
{
    /// <summary>Makes the copy. Everything wrong with the district comes first; with changes that cannot be made there is no copy.</summary>
    internal static Checked<SupposedDistrict> Make(DistrictState state, ImmutableArray<Change> changes, PackIndex index, DistrictEvaluation evaluation)
    {
        var bound = DistrictBinder.Bind(state, index);
        if (bound.Value is not { } before)
        {
            return new Checked<SupposedDistrict>(null, bound.Problems);
        }

        evaluation.Derive([before]);
        return changes.IsEmpty
            ? new Checked<SupposedDistrict>(new SupposedDistrict(before, before, changes, []), bound.Problems)
            : Change(before, changes, index, evaluation);
    }

    private static Checked<SupposedDistrict> Change(BoundDistrict before, ImmutableArray<Change> changes, PackIndex index, DistrictEvaluation evaluation)
    {
        var changed = ChangedDistrict.Apply(before.State, index.Pack, changes);
        if (changed.Value is not { } state)
        {
            return new Checked<SupposedDistrict>(null, changed.Problems);
        }

        var bound = DistrictBinder.Bind(state, index);
        if (bound.Value is not { } after)
        {
            return new Checked<SupposedDistrict>(null, bound.Problems);
        }

        evaluation.Derive([after]);
        var raises = RaiseFinder.Find(before, after, changes);
        if (!raises.IsEmpty)
        {
            var raised = ChangedDistrict.Apply(state, index.Pack, raises.Select(raise => raise.ToChange(index.Pack.Levels))).GetValueOrThrow();
            bound = DistrictBinder.Bind(raised, index);
            after = bound.GetValueOrThrow();
            evaluation.Derive([after]);
        }

        return new Checked<SupposedDistrict>(new SupposedDistrict(before, after, changes, raises), bound.Problems);
    }
}
