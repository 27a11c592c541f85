using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>Indicators that nothing reads.</summary>
internal sealed class UnusedIndicatorLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6401", "indicator not used", ProblemSeverity.Warning);

    internal override string Why =>
        """
        Nothing reads this indicator: no condition, no message, no order, and no practice moves it. Every question costs somebody time to answer; this one
        changes nothing.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var used = PackUses.Of(subject.Pack).Facts;
        return subject.Pack.Indicators.Where(indicator => subject.IsOwn(indicator.Place) && !used.Contains(indicator.Id))
            .Select(indicator => new Problem(Descriptor, indicator.Place, $"Nothing reads \"{indicator.Id}\".", "Ask for it in a condition, or take it out."));
    }
}
