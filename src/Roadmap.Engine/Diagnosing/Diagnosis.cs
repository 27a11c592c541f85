using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Ordering;
using Roadmap.Engine.Questions;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Everything the engine says about a district: plain data, immutable.</summary>
/// <remarks>
/// Everything is decided when it is made: what is found and how severe it is, the order, the scores and ranks. Sentences, evidence and what to ask are put into
/// words when they are first read, from the facts it was made from, which no longer change: so it says the same whenever and on whatever thread it is read.
/// </remarks>
public sealed record Diagnosis
{
    private readonly Deferred<UndeterminedRules>? undetermined;
    private readonly Deferred<RankedQuestions>? questions;

    /// <summary>Makes a diagnosis of which everything is given.</summary>
    public Diagnosis()
    {
    }

    /// <summary>Makes a diagnosis that names what is not known when that is read.</summary>
    [SetsRequiredMembers]
    internal Diagnosis(DistrictIdentity district, OrderAnalysis order, Deferred<UndeterminedRules> undetermined, Deferred<RankedQuestions> questions)
    {
        District = district;
        Engine = EngineVersion.Text;
        Order = order;
        this.undetermined = undetermined;
        this.questions = questions;
    }

    /// <summary>Which district, as of when.</summary>
    public required DistrictIdentity District { get; init; }

    /// <summary>The packs that were used.</summary>
    public required ImmutableArray<PackIdentity> Packs { get; init; }

    /// <summary>The engine's version, three parts.</summary>
    public required string Engine { get; init; }

    /// <summary>Where each area stands, in the order of the pack's areas.</summary>
    public required ImmutableArray<Standing> Standings { get; init; }

    /// <summary>What was found: by severity, kind, id; rules on trial last.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Rules about which too little is known: by severity, id.</summary>
    public required ImmutableArray<UndeterminedRule> Undetermined
    {
        get => undetermined is null ? [] : undetermined.Value.All;
        init => undetermined = new Given<UndeterminedRules>(new UndeterminedRules(value));
    }

    /// <summary>Findings the district lives with, in id order.</summary>
    public required ImmutableArray<WaivedFinding> Waived { get; init; }

    /// <summary>What was done in and out of order.</summary>
    public required OrderAnalysis Order { get; init; }

    /// <summary>What could come next, best first.</summary>
    public required ImmutableArray<LeveragePoint> LeveragePoints { get; init; }

    /// <summary>How many leverage points to show first.</summary>
    public required int ShowFirst { get; init; }

    /// <summary>Practices under way and moving.</summary>
    public required ImmutableArray<PracticeUnderWay> UnderWay { get; init; }

    /// <summary>Practices withheld, with the reason.</summary>
    public required ImmutableArray<WithheldPractice> Withheld { get; init; }

    /// <summary>What is worth asking next: by worth, cell.</summary>
    public required ImmutableArray<Question> Questions
    {
        get => questions is null ? [] : questions.Value.All;
        init => questions = new Given<RankedQuestions>(new RankedQuestions(value));
    }

    /// <summary>Warnings about the district file; errors are never here, they keep a diagnosis from being made.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }

    /// <summary>How many rules are undetermined, without putting into words what would settle them.</summary>
    internal int UndeterminedCount => undetermined is UndeterminedWords words ? words.Count : Undetermined.Length;
}
