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
            Fix = inside is YamlScalar leaf && Unwrap(key.Place, leaf.Place) is { } edit ? [edit] : [],
        };

    /// <summary>The condition alone in place of <c>any: [ condition ]</c>; null when the group is written over several lines.</summary>
    private static TextEdit? Unwrap(SourcePlace key, SourcePlace leaf)
    {
        var line = key.LineText;
        if (key.Line != leaf.Line || !BlockEdits.IsAfterDash(key))
        {
            return null;
        }

        var close = line.AsSpan(leaf.Column - 1 + leaf.Length).TrimStart(' ');
        if (!close.StartsWith("]") || line.AsSpan(key.Column - 1 + key.Length, leaf.Column - 1 - (key.Column - 1 + key.Length)).Trim() is not (": [" or ":["))
        {
            return null;
        }

        var start = key.Column - 1;
        var end = line.Length - close.Length + 1;
        return new TextEdit(key.Source, key.Source.OffsetOfLine(key.Line) + start, end - start, line.Substring(leaf.Column - 1, leaf.Length));
    }
}
