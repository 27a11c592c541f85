using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Practices that no district can be ready for.</summary>
internal sealed class NeverReadyLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6305", "practice never ready", ProblemSeverity.Error);

    internal override string Why =>
        """
        What the practice requires excludes when it applies, or is exactly what it is withheld for. No district can be told that it is ready to begin.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Practices.Select(practice => Report(practice, subject.Claims)).OfType<Problem>();

    private static Problem? Report(Practice practice, ConditionClaims claims)
    {
        var asked = practice.Needs.Where(need => need is { Binding: OrderBinding.Required, Tandem: null }).Select(need => (Condition)need.First.Holds).ToList();
        if (practice.AppliesWhen is { } applies)
        {
            asked.Add(applies);
        }

        if (practice.AvoidWhen is { } avoid)
        {
            asked.Add(new NoneCondition(avoid.Place, [avoid]));
        }

        var conflict = asked.Count < 2 || asked.Any(part => claims.Of(true, part).IsImpossible) ? null : claims.Of(true, [.. asked]).Conflict;
        return conflict is null ? null : new Problem(
            Descriptor,
            practice.Place,
            $"No district can be ready for \"{practice.Id}\": {LeafList.Of(conflict.Leaves)} exclude each other, as what it needs, when it applies and when it is withheld.",
            "Correct one of them.",
            conflict.Leaves.IsEmpty ? null : conflict.Leaves[^1].Place);
    }
}
