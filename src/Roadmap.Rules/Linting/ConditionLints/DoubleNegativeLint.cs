using Roadmap.Rules.Linting.Editing;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>A negation inside <c>none</c>.</summary>
internal sealed class DoubleNegativeLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6112", "double negative", ProblemSeverity.Warning);

    private static readonly (string Negation, string Without)[] Negations = [(" is not ", " is "), (" != ", " = ")];

    internal override string Why =>
        """
        A negation stands inside `none`, so that a reader has to turn the sentence around twice: "none of: the plan is not stopped". Say what
        holds instead of what does not fail to hold.
        """;

    internal override bool CanFix => true;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from map in subject.Written.OfType<YamlMapping>()
        from entry in map.Entries
        where entry.Key.Value is "none" && entry.Value is YamlSequence
        let list = (YamlSequence)entry.Value
        from item in list.Items
        let negation = Negation(item)
        where negation is not null
        select new Problem(Descriptor, negation, $"{Said(item)} stands in \"none\": two negations of one thing.", "Write what holds, outside \"none\".", entry.Key.Place)
        {
            Fix = list.Items.Length == 1 && item is YamlScalar leaf && GroupEdits.Unwrap(entry.Key.Place, leaf, Positive(leaf.Value)) is { } edit ? [edit] : [],
        };

    private static SourcePlace? Negation(YamlNode item) => item switch
    {
        YamlScalar leaf when Negations.Any(word => leaf.Value.Contains(word.Negation, StringComparison.Ordinal)) && !leaf.Value.EndsWith("is not known", StringComparison.Ordinal) => leaf.Place,
        YamlMapping { Entries: [{ Key: { Value: "none" } key }] } => key.Place,
        _ => null,
    };

    /// <summary>What the only condition under <c>none</c> comes to: not "is not" is "is", whether the fact is known or not.</summary>
    private static string Positive(string leaf)
    {
        var (negation, without) = Negations.First(word => leaf.Contains(word.Negation, StringComparison.Ordinal));
        var at = leaf.IndexOf(negation, StringComparison.Ordinal);
        return string.Concat(leaf.AsSpan(0, at), without, leaf.AsSpan(at + negation.Length)).Trim();
    }

    private static string Said(YamlNode item) => item is YamlScalar leaf ? $"\"{leaf.Value.Trim()}\"" : "Another \"none\"";
}
