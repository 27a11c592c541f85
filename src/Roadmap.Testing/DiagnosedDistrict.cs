using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Districts;

namespace Roadmap.Testing;

/// <summary>A district and its diagnosis, for tests: each expectation that does not hold throws, and the message is the explanation.</summary>
/// <remarks>
/// A name that the pack does not have is an <see cref="ArgumentException"/>, so that a misspelt expectation never passes. What is not known is never taken
/// for what does not hold: <see cref="ShouldNotFind"/> fails for a rule that is undetermined.
/// </remarks>
public sealed class DiagnosedDistrict
{
    private readonly RoadmapEngine engine;
    private readonly DistrictState state;

    private DiagnosedDistrict(RoadmapEngine engine, DistrictState state)
    {
        this.engine = engine;
        this.state = state;
        Diagnosis = engine.Diagnose(state);
    }

    /// <summary>The diagnosis, for whatever else is to be asserted.</summary>
    public Diagnosis Diagnosis { get; }

    /// <summary>Diagnoses a district.</summary>
    /// <param name="engine">An engine for the pack.</param>
    /// <param name="state">The district.</param>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; the exception lists every problem.</exception>
    public static DiagnosedDistrict Of(RoadmapEngine engine, DistrictState state)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(state);
        return new DiagnosedDistrict(engine, state);
    }

    /// <summary>Expects a finding.</summary>
    /// <param name="id">The id of a rule or order constraint.</param>
    /// <returns>The finding, for what else is to be said of it.</returns>
    /// <exception cref="ExpectationException">It is not found.</exception>
    public Finding ShouldFind(string id)
    {
        var explanation = ExplainFinding(id);
        return Diagnosis.Findings.FirstOrDefault(finding => Same(finding.Id, id))
            ?? throw Failed($"Expected {id} to be found; it is {Presence(explanation)}.", explanation);
    }

    /// <summary>Expects that a rule surely does not fire, or an order constraint is surely no finding.</summary>
    /// <param name="id">The id of a rule or order constraint.</param>
    /// <exception cref="ExpectationException">It is found, waived, or too little is known to tell.</exception>
    public void ShouldNotFind(string id)
    {
        var explanation = ExplainFinding(id);
        var isPresent = Diagnosis.Findings.Any(finding => Same(finding.Id, id)) || IsWaived(id) || IsOpen(explanation);
        if (isPresent)
        {
            throw Failed($"Expected {id} not to be found; it is {Presence(explanation)}.", explanation);
        }
    }

    /// <summary>Expects that too little is known to tell.</summary>
    /// <param name="id">The id of a rule or order constraint.</param>
    /// <param name="asksFor">Facts that must be among those that would settle it.</param>
    /// <exception cref="ExpectationException">It is settled, or something else is asked for.</exception>
    public void ShouldLeaveOpen(string id, params ImmutableArray<string> asksFor)
    {
        var explanation = ExplainFinding(id);
        if (!IsOpen(explanation))
        {
            throw Failed($"Expected too little to be known of {id}; it is {Presence(explanation)}.", explanation);
        }

        var missing = asksFor.Where(fact => !explanation.AsksFor.Contains(fact, StringComparer.Ordinal)).ToList();
        if (missing.Count > 0)
        {
            throw Failed($"Expected to be asked for {ExpectationText.List(missing)}; asked for is {ExpectationText.List(explanation.AsksFor)}.", explanation);
        }
    }

    /// <summary>Expects a practice among what could come next.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>The leverage point, for what else is to be said of it.</returns>
    /// <exception cref="ExpectationException">It is not recommended.</exception>
    public LeveragePoint ShouldRecommend(string practice)
    {
        var explanation = ExplainPractice(practice);
        return Diagnosis.LeveragePoints.FirstOrDefault(point => Same(point.Id, practice))
            ?? throw Failed($"Expected {practice} among the next steps; it is {explanation.Outcome}.", explanation);
    }

    /// <summary>Expects these practices first, in this order.</summary>
    /// <param name="practices">The practices' ids, best first; at least one.</param>
    /// <exception cref="ExpectationException">Others come first.</exception>
    public void ShouldRecommendFirst(params ImmutableArray<string> practices)
    {
        if (practices.IsDefaultOrEmpty)
        {
            throw new ArgumentException("Name at least one practice.", nameof(practices));
        }

        var explanations = practices.Select(ExplainPractice).ToList();
        var first = Diagnosis.LeveragePoints.Take(practices.Length).Select(point => point.Id).ToList();
        if (!practices.SequenceEqual(first, StringComparer.Ordinal))
        {
            var wrong = explanations.First(explanation => !Same(first.ElementAtOrDefault(practices.IndexOf(explanation.Id)) ?? "", explanation.Id));
            throw Failed($"Expected {ExpectationText.List(practices)} first; first is {ExpectationText.List(first)}.", wrong);
        }
    }

    /// <summary>Expects an area at a level.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="level">The level word; null when it should not be known.</param>
    /// <exception cref="ArgumentException">The pack has no such area or level.</exception>
    /// <exception cref="ExpectationException">It stands elsewhere.</exception>
    public void ShouldStand(string area, string? level)
    {
        var standing = Diagnosis.Standings.FirstOrDefault(one => Same(one.Area, area)) ?? throw new ArgumentException($"The pack has no area \"{area}\".", nameof(area));
        if (level is not null && !engine.Pack.Levels.Contains(level, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The pack has no level \"{level}\".", nameof(level));
        }

        if (!Same(standing.Level ?? "", level ?? ""))
        {
            throw new ExpectationException($"Expected {area} at {level ?? "an unknown level"}; it is at {standing.Level ?? "an unknown level"} ({standing.Basis}).");
        }
    }

    private Explanation ExplainFinding(string id)
    {
        var explanation = engine.Explain(state, id);
        return explanation.Kind == ExplainedKind.Practice ? throw new ArgumentException($"{id} is a practice, which is never a finding.", nameof(id)) : explanation;
    }

    private Explanation ExplainPractice(string practice)
    {
        var explanation = engine.Explain(state, practice);
        return explanation.Kind == ExplainedKind.Practice ? explanation : throw new ArgumentException($"{practice} is no practice.", nameof(practice));
    }

    private static ExpectationException Failed(string sentence, Explanation explanation) => new($"{sentence}\n\n{explanation}");

    /// <summary>A waived finding holds all the same, and its explanation says so: that the district lives with it is what the reader needs.</summary>
    private string Presence(Explanation explanation) => IsWaived(explanation.Id) ? "waived" : explanation.Outcome;

    private bool IsWaived(string id) => Diagnosis.Waived.Any(finding => Same(finding.Id, id));

    private static bool IsOpen(Explanation explanation) => explanation.Outcome is "undetermined" or "unknown";

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
