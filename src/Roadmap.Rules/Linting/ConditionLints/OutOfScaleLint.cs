using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Comparisons with a bound at or past the end of what the fact can be.</summary>
internal sealed class OutOfScaleLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6104", "threshold outside the scale", ProblemSeverity.Error);

    internal override string Why =>
        """
        The bound lies past the end of what the fact can be: a coverage above 100%, a level below the lowest, more methods than the pack has.
        One such comparison is true for every district of which the fact is known, or for none.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var leaves = subject.Conditions.SelectMany(use => ConditionTree.Of(use.Condition)).OfType<Leaf>()
            .Concat(subject.Orders.SelectMany(order => new[] { order.First.Holds, order.Then.Holds }));

        // In a count, one line is a comparison for each thing, and of one thing with itself it may say nothing.
        return leaves.Where(leaf => leaf is not FiringLeaf).GroupBy(leaf => leaf.Place)
            .Select(line => line.Select(leaf => Report(leaf, subject.Claims)).ToList())
            .Where(line => line.TrueForAll(problem => problem is not null))
            .Select(line => line[0]!);
    }

    private static Problem? Report(Leaf leaf, ConditionClaims claims)
    {
        if (claims.Of(true, leaf).IsImpossible)
        {
            return new Problem(Descriptor, leaf.Place, $"\"{leaf.Text}\" is never true: {Scale(leaf)}.", "Correct the bound.");
        }

        return claims.Of(false, leaf).IsImpossible
            ? new Problem(Descriptor, leaf.Place, $"\"{leaf.Text}\" is true of every value: {Scale(leaf)}.", "Correct the bound, or ask \"is known\" if that is meant.")
            : null;
    }

    private static string Scale(Leaf leaf) => leaf.Keys switch
    {
        [{ Type.Words: { IsEmpty: false } words } key, ..] => $"\"{key.Text}\" is one of {string.Join(", ", words)}",
        [{ Facet: FactFacet.Coverage or FactFacet.ResponseRate }, ..] => "it lies between 0% and 100%",
        [{ Facet: FactFacet.Lean }, ..] => "a lean lies between 0 and 100",
        [{ Facet: FactFacet.Methods }, ..] => "the pack has fewer methods, and what is known was told by at least one",
        [{ Facet: FactFacet.Roles }, ..] => "fewer roles can tell, and what is known was told by at least one",
        [{ Type.IsDate: true }, ..] => "the days cannot lie so",
        _ => "no value lies on the other side of the bound",
    };
}
