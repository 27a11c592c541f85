using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Rules that fire for exactly the same districts.</summary>
internal sealed class DuplicateRuleLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6201", "two rules, one condition", ProblemSeverity.Warning);

    internal override string Why =>
        """
        Two rules ask the same, in whatever order and spelling: every district to which the one applies gets both findings. One of them is a
        copy whose condition was not changed, or the two are one finding.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var own = subject.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return
            from same in subject.Pack.Rules.Where(IsInUse).GroupBy(Form, StringComparer.Ordinal)
            from rule in same.Skip(1)
            let first = same.First()
            let copy = own.Contains(rule.Id) ? rule : first
            let other = ReferenceEquals(copy, rule) ? first : rule
            where own.Contains(copy.Id)
            select new Problem(Descriptor, copy.Place, $"\"{copy.Id}\" fires exactly where \"{other.Id}\" does.", "Change the condition of one, or make them one rule.", other.Place);
    }

    private static bool IsInUse(Rule rule) => !rule.IsDisabled && rule.Lifecycle != RuleLifecycle.Retired;

    private static string Form(Rule rule) => string.Join(";", RuleForm.Of(rule));
}
