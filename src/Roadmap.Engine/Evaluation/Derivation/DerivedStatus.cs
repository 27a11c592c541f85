using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Derivation;

/// <summary>A practice that is in place when a condition holds. When it does not hold, the status stays what it was: not in place is no status.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Ordinal">The practice's place in the pack.</param>
/// <param name="When">The condition.</param>
internal sealed record DerivedStatus(string Id, int Ordinal, Condition When) : DerivedSubject(FactSubjectKind.Practice, Id)
{
    internal override ImmutableArray<Condition> Conditions => [When];

    internal override void Write(RuleProgram program, TruthFrame truth, int lane, SubjectFacts subject, int asOf)
    {
        if (truth.VerdictAt(program.NodeOf(When), lane) == Verdict.True)
        {
            subject.Practices[Ordinal] = Apply(subject.Practices[Ordinal], asOf);
        }
    }

    /// <summary>What a practice comes to when its condition holds; what a file states stays.</summary>
    internal static PracticeFacts Apply(PracticeFacts practice, int asOf) => practice switch
    {
        { Status: null } when IsStatedNever(practice, asOf) => practice with { DisputedBy = PracticeStatus.InPlace },
        { Status: null } => InPlace(practice, asOf),
        { Basis: FactBasis.Stated, Status: not PracticeStatus.InPlace } => practice with { DisputedBy = PracticeStatus.InPlace },
        _ => practice,
    };

    /// <summary>The file gives no status but says that it never began, or never was in place.</summary>
    private static bool IsStatedNever(PracticeFacts practice, int asOf) =>
        practice.Started.IsCertainlyNever(asOf) || practice.InPlaceSince.IsCertainlyNever(asOf);

    /// <summary>What is in place has begun, on a day nobody told, and was not stopped.</summary>
    private static PracticeFacts InPlace(PracticeFacts practice, int asOf) => practice with
    {
        Status = PracticeStatus.InPlace,
        Basis = FactBasis.Derived,
        Started = practice.Started.IsKnown ? practice.Started : DayInterval.Undated(asOf),
        InPlaceSince = practice.InPlaceSince.IsKnown ? practice.InPlaceSince : DayInterval.Undated(asOf),
        StoppedOn = DayInterval.Never(asOf),
    };
}
