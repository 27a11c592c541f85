using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Practices of an early level that need something of a later one.</summary>
internal sealed class LevelInversionLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6302", "early practice needs a later", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A practice that brings an area to one level requires that the area stands at this level or above already, or another practice that brings it to a
        higher one. Whoever needs the practice cannot begin it, and whoever can begin it does not need it.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var practices = subject.Pack.Practices.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
        return
            from practice in subject.Practices
            from need in practice.Needs
            where need.Binding == OrderBinding.Required
            from raise in practice.Raises
            let later = Later(need.First, raise, practices)
            where later > raise.Level || (later == raise.Level && need.First.Kind == FactSubjectKind.Area)
            select new Problem(
                Descriptor,
                need.Place,
                $"\"{practice.Id}\" brings \"{raise.Area}\" to {subject.Pack.Levels[raise.Level]} and needs \"{need.First.Text}\", which stands for {subject.Pack.Levels[later]}.",
                "Turn the need round, make it advised, or correct what the practice raises.");
    }

    /// <summary>The level of the area that a need stands for; below every level when it stands for none.</summary>
    private static int Later(Milestone first, AreaRaise raise, Dictionary<string, Practice> practices)
    {
        if (first.Kind == FactSubjectKind.Area)
        {
            return first.Subject == raise.Area ? first.Rank : -1;
        }

        return first.Kind == FactSubjectKind.Practice && practices.TryGetValue(first.Subject, out var practice)
            ? practice.Raises.Where(other => other.Area == raise.Area).Select(other => other.Level).DefaultIfEmpty(-1).Max()
            : -1;
    }
}
