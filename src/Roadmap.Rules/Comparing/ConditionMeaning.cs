using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Comparing;

/// <summary>
/// Writes conditions so that two that mean the same read the same: parts in another order, nested or repeated, spelt otherwise, or with a parameter in
/// place of its value. A thing that only one version knows does not make a count over all things another count.
/// </summary>
/// <param name="common">The ids that both versions know.</param>
internal sealed class ConditionMeaning(FrozenSet<string> common)
{
    /// <summary>True when two conditions ask the same: as they are written, or as they come out with everything put in.</summary>
    internal bool IsSame(Condition? before, Condition? after) =>
        before is null || after is null
            ? before is null && after is null
            : string.Equals(Form(before, asWritten: true), Form(after, asWritten: true), StringComparison.Ordinal)
                || string.Equals(Form(before, asWritten: false), Form(after, asWritten: false), StringComparison.Ordinal);

    /// <summary>The parts of one condition that the other does not ask, in the order written.</summary>
    internal ImmutableArray<Condition> Without(Condition of, Condition other)
    {
        var parts = Parts(other).ToList();
        return [.. Parts(of).Where(part => !parts.Exists(known => IsSame(part, known)))];
    }

    /// <summary>What a condition asks all of, in the order written.</summary>
    internal static IEnumerable<Condition> Parts(Condition condition) => condition is AllCondition all ? all.Children.SelectMany(Parts) : [condition];

    private string Form(Condition condition, bool asWritten) => condition switch
    {
        AllCondition => Group("all", Parts(condition), asWritten),
        AnyCondition any => Group("any", any.Children, asWritten),
        NoneCondition none => Group("none", none.Children, asWritten),
        CountCondition count => Count(count, asWritten),
        SchoolsCondition schools => $"schools {Bound(schools.Bound, asWritten)}({Form(schools.Where, asWritten)})",
        Leaf leaf => asWritten ? Spaced(leaf.Text) : Bound(leaf),
        _ => throw new UnreachableException($"No form of {condition.GetType().Name}."),
    };

    private string Group(string word, IEnumerable<Condition> children, bool asWritten)
    {
        var parts = children.Select(child => Form(child, asWritten)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return parts is [var only] && word is not "none" ? only : $"{word}({string.Join(';', parts)})";
    }

    private string Count(CountCondition count, bool asWritten)
    {
        var items = count.Items.Where(item => item.Id is null || common.Contains(item.Id)).Select(item => $"{item.Id}:{Form(item.Where, asWritten)}");
        return $"{Bound(count.Bound, asWritten)}({string.Join(';', items.Order(StringComparer.Ordinal))})";
    }

    private static string Bound(CountBound bound, bool asWritten) => asWritten && bound.Parameter is { } name ? $"{bound.Comparison} ${name}" : bound.ToString();

    // The text of a leaf stands for itself, up to its spaces.
    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Bound(Leaf leaf) => leaf switch
    {
        WordLeaf word => $"{word.Subject} is {string.Join(" or ", Words(word.Subject.Type, word.Members))}",
        SetLeaf set => $"{set.Subject} {set.Test} {string.Join(" or ", Words(set.Subject.Type, set.Members))}",
        NumberLeaf number => $"{number.Left} {number.Comparison} {Operand(number.Right)} {(number.Upper is { } upper ? Operand(upper) : "")}",
        DateLeaf date => $"{date.First} {date.Relation} {date.Duration} {date.Second}",
        SpreadLeaf spread => string.Create(CultureInfo.InvariantCulture, $"{spread.Subject} {spread.Comparison} {spread.Amount}"),
        WordCompareLeaf compare => string.Create(CultureInfo.InvariantCulture, $"{compare.Left} {compare.Comparison} {compare.Right} {compare.Offset}"),
        _ => Spaced(leaf.Text),
    };

    private static IEnumerable<string> Words(FactType type, ulong members) => type.Words.Where((_, index) => (members & (1UL << index)) != 0);

    private static string Operand(NumberOperand operand) => string.Create(CultureInfo.InvariantCulture, $"{operand.Key}+{operand.Amount}");
}
