using Roadmap.Rules.Linting.Editing;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary><c>all</c> and <c>any</c> over a single condition.</summary>
internal sealed class LoneGroupLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6111", "group of one condition", ProblemSeverity.Warning);

    internal override string Why =>
        """
        `all` or `any` stands over a single condition, where the two mean the same. Either the group is left over from an earlier edit, or
        the other conditions that were to stand in it ended up beside it.
        """;

    internal override bool CanFix => true;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from list in subject.Written.OfType<YamlSequence>()
        from item in list.Items
        let entry = (item as YamlMapping)?.Entries is [var only] ? only : null
        where entry is { Key.Value: "all" or "any", Value: YamlSequence { Items: [_] } }
        select Problem(entry.Key, ((YamlSequence)entry.Value).Items[0]);

    private static Problem Problem(YamlScalar key, YamlNode inside) =>
        new(Descriptor, key.Place, $"\"{key.Value}\" stands over a single condition, and changes nothing.", "Write the condition itself, or put the others into the list.")
        {
            Fix = inside is YamlScalar { Span: { } span } leaf && GroupEdits.Unwrap(key.Place, leaf, key.Place.Source.Content[span.Start..span.End]) is { } edit ? [edit] : [],
        };
}
