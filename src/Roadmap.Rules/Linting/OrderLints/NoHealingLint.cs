using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.OrderLints;

/// <summary>Orders that no practice can repair.</summary>
internal sealed class NoHealingLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6304", "order without a way out", ProblemSeverity.Warning);

    internal override string Why =>
        """
        When a required order is broken, the districts that broke it are told so, and no practice repairs it: none is named under `heal-with`, the
        first side is no practice, and no practice raises its area to the level.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) => subject.Orders
        .Where(order => order is { Binding: OrderBinding.Required, HealWith.IsEmpty: true })
        .Select(order => new Problem(Descriptor, order.Place, $"No practice brings about \"{order.First.Text}\", so that nothing repairs \"{order.Id}\".", "Name one under \"heal-with\", or write a practice that raises it."));
}
