using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Needs that follow from other needs.</summary>
internal sealed class RedundantNeedLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6301", "need follows from another", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A practice needs A and B, and B itself needs A: the order of A before the practice is already there. The second mention counts the same
        order twice when the pack is weighed, and has to be kept up in two places. It is of use only if it asks for more than the other way
        does, such as in-place where the other asks for a beginning; then nothing is said here.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var needs = subject.Pack.Practices.ToDictionary(practice => practice.Id, practice => practice, StringComparer.Ordinal);
        return
            from practice in subject.Practices
            from need in practice.Needs
            let other = practice.Needs.FirstOrDefault(other => !ReferenceEquals(other, need) && Implies(other, need, needs))
            where other is not null
            select new Problem(Descriptor, need.Place, $"\"{practice.Id}\" needs \"{need.First.Text}\" through \"{other.First.Text}\" already.", "Take it out, or ask for more than the other need does.", other.Place);
    }

    /// <summary>True when one need can only be met once the other is: its practice has the same need, or one for more, itself or through others.</summary>
    private static bool Implies(OrderConstraint by, OrderConstraint need, Dictionary<string, Practice> practices)
    {
        if (!IsBegun(by) || !IsAsFirm(by, need) || need.Severity is not null)
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { need.NeedOf! };
        var open = new Queue<string>([by.First.Subject]);
        while (open.TryDequeue(out var at))
        {
            if (!seen.Add(at) || !practices.TryGetValue(at, out var practice))
            {
                continue;
            }

            var steps = practice.Needs.Where(step => step.Tandem is null && IsAsFirm(step, need)).ToList();
            if (steps.Exists(step => AsksAsMuch(step.First, need.First)))
            {
                return true;
            }

            foreach (var step in steps.Where(IsBegun))
            {
                open.Enqueue(step.First.Subject);
            }
        }

        return false;
    }

    private static bool AsksAsMuch(Milestone milestone, Milestone other) =>
        milestone.Kind == other.Kind && milestone.Subject == other.Subject
        && (milestone.Kind == FactSubjectKind.Indicator ? milestone.Text == other.Text : milestone.Rank >= other.Rank);

    /// <summary>True when what comes first is a practice that has begun, and so what it needs has come too.</summary>
    private static bool IsBegun(OrderConstraint order) =>
        order is { Tandem: null, First: { Kind: FactSubjectKind.Practice, Rank: >= (int)PracticeStatus.UnderWay } };

    private static bool IsAsFirm(OrderConstraint order, OrderConstraint need) => order.Binding == need.Binding || order.Binding == OrderBinding.Required;
}
