using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Numbers of which nobody says where they come from.</summary>
internal sealed class UnsourcedNumberLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6208", "number without a source", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A parameter is neither cited nor marked as your own. A reader of the finding cannot tell a published threshold from a guess. Name the
        source with `cites`, or write `ours: yes`, and the message has to show it.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var cited = subject.Rules.Where(rule => rule.Cites.IsEmpty).SelectMany(rule => rule.Parameters);
        return cited.Concat(subject.Pack.Parameters)
            .Where(parameter => subject.IsOwn(parameter.Place) && parameter is { IsOurs: false, Cites.IsEmpty: true })
            .DistinctBy(parameter => parameter.Place)
            .Select(parameter => new Problem(Descriptor, parameter.Place, $"Nothing says where \"{parameter.Name}: {parameter.Text}\" comes from.", "Add \"cites\", or \"ours: yes\" when it is your own."));
    }
}
