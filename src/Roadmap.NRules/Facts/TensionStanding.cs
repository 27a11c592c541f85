using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Seeing;
using Roadmap.NRules.Statements;

namespace Roadmap.NRules.Facts;

/// <summary>How a district stands to one tension. Null means that nobody said.</summary>
public sealed record TensionStanding : IIdentityProvider
{
    private Kept<DistrictFrame, TensionFacts> bound;

    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The tension's id.</summary>
    public required string Tension { get; init; }

    /// <summary>0 for the first pole to 100 for the second.</summary>
    public decimal? Lean { get; init; }

    /// <summary>Whether the competing goods were named.</summary>
    public bool? Named { get; init; }

    /// <summary>What the chosen path is anchored to; <c>no</c> when to nothing.</summary>
    public string? AnchoredTo { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(TensionStanding), District, Tension);

    internal TensionFacts Bind(DistrictFrame frame) =>
        bound.For(this, frame, static (fact, frame) => frame.Bind(run => TensionBinder.Bind(TensionStatement.Of(fact, frame.Place), run)));
}
