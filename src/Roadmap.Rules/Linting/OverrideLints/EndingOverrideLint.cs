using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.OverrideLints;

/// <summary>Overrides whose time is over soon.</summary>
internal sealed class EndingOverrideLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6503", "override ends soon", ProblemSeverity.Information);

    internal override string Why =>
        """
        The override is to be looked at again within 30 days. Whoever wrote it can decide in time whether it still holds, instead of finding out from a warning.
        The day is compared with `--as-of` only, never with the clock.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) => subject.Overrides
        .Where(item => EndingSoon.IsNear(subject.AsOf, item.Until))
        .Select(item => new Problem(Descriptor, item.Place, $"The override of \"{item.Target}\" is to be looked at by {EndingSoon.Day(item.Until!.Value)}.", "Decide whether it still holds: give it a new end, or take it out."));
}
