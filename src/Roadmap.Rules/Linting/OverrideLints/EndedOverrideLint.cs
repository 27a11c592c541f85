using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.OverrideLints;

/// <summary>Overrides whose time is over.</summary>
internal sealed class EndedOverrideLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6501", "override past its end", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The override was to be looked at again by a day that has passed. It stays in force, so that no diagnosis changes overnight; somebody should decide whether it
        still holds. The day is compared with `--as-of` only, never with the clock.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) => subject.Overrides
        .Where(item => subject.AsOf > item.Until)
        .Select(item => new Problem(Descriptor, item.Place, $"The override of \"{item.Target}\" was to be looked at by {EndingSoon.Day(item.Until!.Value)}.", "Give it a new end, or take it out; it stays in force until then."));
}
