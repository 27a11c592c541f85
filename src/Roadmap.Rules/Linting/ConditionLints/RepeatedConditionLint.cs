using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Editing;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.ConditionLints;

/// <summary>Conditions that stand twice in one list.</summary>
internal sealed class RepeatedConditionLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6105", "condition repeated", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The same condition stands twice in one list. The second changes nothing in `all`, `any` and `none`, and counts twice in a count of
        conditions; usually one of the two was meant to name something else.
        """;

    internal override bool CanFix => true;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        subject.Conditions.SelectMany(use => ConditionTree.Of(use.Condition)).SelectMany(Repeats);

    private static IEnumerable<Problem> Repeats(Condition part)
    {
        var children = part switch
        {
            AllCondition all => all.Children,
            AnyCondition any => any.Children,
            NoneCondition none => none.Children,
            CountCondition { Items: [{ Id: null }, ..] } tally => [.. tally.Items.Select(item => item.Where)],
            _ => ImmutableArray<Condition>.Empty,
        };
        var first = new Dictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var child in children.Where(child => children.Length > 1 && !first.TryAdd(ConditionForm.Of(child), child)))
        {
            var earlier = first[ConditionForm.Of(child)];
            if (!child.Place.Equals(earlier.Place))
            {
                yield return Problem(child, earlier.Place, isTally: part is CountCondition);
            }
        }
    }

    // Of a count only the author knows whether the number or the list is wrong.
    private static Problem Problem(Condition repeat, SourcePlace first, bool isTally) =>
        new(Descriptor, repeat.Place, $"\"{repeat.Text}\" stands in this list already.", isTally ? "Name something else here, or lower the number and take this out." : "Take one of the two out, or name something else here.", first)
        {
            Fix = !isTally && repeat is Leaf && BlockEdits.RemoveText(repeat.Place) is { } edit ? [edit] : [],
        };
}
