using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Derivation;

/// <summary>Something that a pack derives about an area or a practice.</summary>
/// <param name="Kind">Area or practice.</param>
/// <param name="Id">Its id.</param>
internal abstract record DerivedSubject(FactSubjectKind Kind, string Id)
{
    /// <summary>The conditions it is derived from.</summary>
    internal abstract ImmutableArray<Condition> Conditions { get; }

    /// <summary>Writes what the conditions say into the facts of a lane. What a file states stays.</summary>
    internal abstract void Write(RuleProgram program, TruthFrame truth, int lane, SubjectFacts subject, int asOf);
}
