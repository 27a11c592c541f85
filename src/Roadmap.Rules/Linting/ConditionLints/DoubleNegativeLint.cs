using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>A negation inside <c>none</c>.</summary>
internal sealed class DoubleNegativeLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6112", "double negative", ProblemSeverity.Warning);

    private static readonly string[] Negations = [" is not ", " != "];

    internal override string Why =>
        """
        A negation stands inside `none`, so that a reader has to turn the sentence around twice: "none of: the plan is not stopped". Say what
        holds instead of what does not fail to hold.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from map in subject.Written.OfType<YamlMapping>()
        from entry in map.Entries
        where entry.Key.Value is "none" && entry.Value is YamlSequence
        from item in ((YamlSequence)entry.Value).Items
        let negation = Negation(item)
        where negation is not null
        select new Problem(Descriptor, negation, $"{Said(item)} stands in \"none\": two negations of one thing.", "Write what holds, outside \"none\".", entry.Key.Place);

    private static SourcePlace? Negation(YamlNode item) => item switch
    {
        YamlScalar leaf when Negations.Any(word => leaf.Value.Contains(word, StringComparison.Ordinal)) && !leaf.Value.EndsWith("is not known", StringComparison.Ordinal) => leaf.Place,
        YamlMapping { Entries: [{ Key: { Value: "none" } key }] } => key.Place,
        _ => null,
    };

    private static string Said(YamlNode item) => item is YamlScalar leaf ? $"\"{leaf.Value.Trim()}\"" : "Another \"none\"";
}
