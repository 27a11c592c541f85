using System.Collections.Frozen;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Statements;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.NRules.Seeing;

/// <summary>A district of which only what concerns it as a whole is known, bound to a pack: what a rule needs to read any fact of that district.</summary>
internal sealed class DistrictFrame
{
    private readonly DistrictState state;

    private DistrictFrame(DistrictFacts facts, PackIndex index, DistrictState state, BoundDistrict empty)
    {
        this.state = state;
        Facts = facts;
        Index = index;
        Empty = empty;
        Schools = facts.Schools.Select((id, place) => (id, place)).ToFrozenDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
    }

    internal DistrictFacts Facts { get; }

    internal PackIndex Index { get; }

    /// <summary>The district without areas, practices, readings and tensions; its arrays are shared and never written to.</summary>
    internal BoundDistrict Empty { get; }

    /// <summary>The place of each school among the district's.</summary>
    internal FrozenDictionary<string, int> Schools { get; }

    /// <summary>A place for what nobody wrote into a file.</summary>
    internal SourcePlace Place => state.Place;

    /// <exception cref="DistrictProblemsException">The facts do not fit the pack.</exception>
    internal static DistrictFrame Of(DistrictFacts facts, PackIndex index)
    {
        var state = DistrictStatement.Of(facts);
        var bound = DistrictBinder.Bind(state, index);
        return new DistrictFrame(facts, index, state, bound.Value ?? throw new DistrictProblemsException(bound.Problems));
    }

    /// <summary>Binds one fact.</summary>
    /// <exception cref="DistrictProblemsException">It does not fit the pack.</exception>
    internal T Bind<T>(Func<BindingRun, T> bind)
    {
        var run = new BindingRun(Index, state);
        var value = bind(run);
        return run.HasErrors ? throw new DistrictProblemsException(ProblemOrder.Sort(run.Problems)) : value;
    }
}
