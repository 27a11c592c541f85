using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Rules that fire only where another one fires too, and say nothing more.</summary>
internal sealed class CoveredRuleLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6202", "rule covered by another", ProblemSeverity.Warning);

    internal override string Why =>
        """
        Wherever this rule fires, another one fires too: it asks all that the other asks, and more. The other is at least as severe, finds the same kind of thing and
        leads to the same practices, so that this one adds a second line about one fact.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var own = subject.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var rules = subject.Pack.Rules.Where(rule => !rule.IsDisabled && rule.Lifecycle is RuleLifecycle.Stable or RuleLifecycle.Trial);
        return
            from alike in rules.GroupBy(rule => (rule.Finds, string.Join(',', rule.LeadsTo.Order(StringComparer.Ordinal))))
            from pair in Pairs([.. alike.Select(rule => (rule, RuleForm.Of(rule)))])
            where own.Contains(pair.Narrow.Id)
            select new Problem(Descriptor, pair.Narrow.Place, $"Where \"{pair.Narrow.Id}\" fires, \"{pair.Wide.Id}\" always fires too, at least as severe and with the same way out.", "Give it a severity or a way out of its own, or exclude its case in the other.", pair.Wide.Place);
    }

    /// <summary>Each rule with the first whose conditions are a part of its own. Every rule is filed under its rarest condition only, so that few are compared.</summary>
    private static IEnumerable<(Rule Narrow, Rule Wide)> Pairs(ImmutableArray<(Rule Rule, ImmutableArray<string> Form)> rules)
    {
        var often = rules.SelectMany(item => item.Form).GroupBy(form => form, StringComparer.Ordinal).ToDictionary(form => form.Key, form => form.Count(), StringComparer.Ordinal);
        var byRarest = rules.ToLookup(item => item.Form.MinBy(form => often[form])!, StringComparer.Ordinal);
        foreach (var (rule, form) in rules)
        {
            var wide = form.SelectMany(part => byRarest[part])
                .FirstOrDefault(other => other.Form.Length < form.Length && other.Form.All(part => form.BinarySearch(part, StringComparer.Ordinal) >= 0) && IsAsSevere(other.Rule, rule));
            if (wide.Rule is not null)
            {
                yield return (rule, wide.Rule);
            }
        }
    }

    // Cases of a milder severity could turn the comparison round.
    private static bool IsAsSevere(Rule wide, Rule narrow) =>
        wide.SeverityWhen.IsEmpty && narrow.SeverityWhen.IsEmpty && wide.Severity >= narrow.Severity && wide.Lifecycle == narrow.Lifecycle;
}
