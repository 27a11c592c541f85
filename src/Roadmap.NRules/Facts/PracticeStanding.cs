using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Seeing;
using Roadmap.NRules.Statements;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Facts;

/// <summary>
/// Where one practice of a district or school stands, as stated. Null means that nobody said. What a status says of the dates, and the dates of the status, is
/// worked out when the rules read it, so a change of one alone is enough.
/// </summary>
public sealed record PracticeStanding : IIdentityProvider
{
    private Kept<DistrictFrame, PracticeFacts> bound;

    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The school's id; null for the district itself.</summary>
    public string? School { get; init; }

    /// <summary>The practice's id.</summary>
    public required string Practice { get; init; }

    /// <summary>The status.</summary>
    public PracticeStatus? Status { get; init; }

    /// <summary>When it began.</summary>
    public FactDate? Started { get; init; }

    /// <summary>Since when it is in place.</summary>
    public FactDate? InPlaceSince { get; init; }

    /// <summary>When it was given up.</summary>
    public FactDate? StoppedOn { get; init; }

    /// <summary>When it is meant to begin; may be after the as-of date.</summary>
    public FactDate? PlannedStart { get; init; }

    /// <summary>How much of the district it reaches, in percent points from 0 to 100.</summary>
    public decimal? Coverage { get; init; }

    /// <summary>Who carries it here: an actor word.</summary>
    public string? LedBy { get; init; }

    /// <summary>How long it is expected to take.</summary>
    public CalendarDuration? Expected { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(PracticeStanding), District, School, Practice);

    internal PracticeFacts Bind(DistrictFrame frame) =>
        bound.For(this, frame, static (fact, frame) => frame.Bind(run => PracticeBinder.Bind(PracticeStatement.Of(fact, frame.Place), run)));
}
