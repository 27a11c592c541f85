using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>The bare name of a number that several roles tell.</summary>
internal sealed class OneNumberLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6108", "one number for several roles", ProblemSeverity.Warning);

    internal override string Why =>
        """
        Several roles tell this number, and its bare name is what only the first of them says. One number for a whole community hides who
        stands apart: teachers at 80% and families at 35% are not "80%". Name the role, or ask `lowest`, `highest` or `spread`.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var told = subject.Pack.Indicators.Where(indicator => indicator.From.Length > 1).ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var rules = subject.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return
            from use in subject.Conditions
            where rules.Contains(use.Owner)
            from leaf in ConditionTree.Of(use.Condition).OfType<NumberLeaf>()
            from key in leaf.Keys
            where key is { Kind: FactSubjectKind.Indicator, Facet: FactFacet.Value, Role: null } && told.ContainsKey(key.Subject)
            select Problem(leaf, key, told[key.Subject]);
    }

    private static Problem Problem(NumberLeaf leaf, FactKey key, Vocabulary.Indicator indicator) =>
        new(Descriptor, leaf.Place, $"\"{key.Text}\" is told by {string.Join(", ", indicator.From)}; the bare name is what the first of them says.", $"Name a role (\"{indicator.Id}.{indicator.From[0]}\"), or ask for \"{indicator.Id}.lowest\".", indicator.Place);
}
