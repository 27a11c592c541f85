using System.Globalization;
using System.Diagnostics;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting;

/// <summary>Writes a condition in one way, so that two that ask the same thing in another order or spelling read the same.</summary>
internal static class ConditionForm
{
    internal static string Of(Condition condition) => condition switch
    {
        AllCondition all => Group("all", all.Children),
        AnyCondition any => Group("any", any.Children),
        NoneCondition none => Group("none", none.Children),
        CountCondition count => Count(count),
        SchoolsCondition schools => $"{schools.Text}({Of(schools.Where)})",
        Leaf leaf => Leaf(leaf),
        _ => throw new UnreachableException($"No form of {condition.GetType().Name}."),
    };

    /// <summary>The forms of what a condition asks all of: of a list its parts, in ordinal order, otherwise itself.</summary>
    internal static IEnumerable<string> Parts(Condition condition) => condition is AllCondition all
        ? all.Children.SelectMany(Parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        : [Of(condition)];

    private static string Group(string word, IEnumerable<Condition> children)
    {
        var parts = children.Select(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return parts is [var only] && word is not "none" ? only : $"{word}({string.Join(';', parts)})";
    }

    // Every item of a count over things of the pack asks the same words of another thing; the first two tell these words.
    private static string Count(CountCondition count)
    {
        var ofThings = count.Items is [{ Id: not null }, ..];
        var wheres = ofThings ? count.Items.Take(2).Select(item => Of(item.Where)) : count.Items.Select(item => Of(item.Where)).Order(StringComparer.Ordinal);
        var things = ofThings ? string.Join(',', count.Items.Select(item => item.Id)) : "";
        return $"{count.Bound}[{things}]({string.Join(';', wheres)})";
    }

    private static string Leaf(Leaf leaf) => leaf switch
    {
        WordLeaf word => string.Create(CultureInfo.InvariantCulture, $"{Key(word.Subject)} in {word.Members:x}"),
        NumberLeaf number => $"{Key(number.Left)} {number.Comparison} {Operand(number.Right)} {(number.Upper is { } upper ? Operand(upper) : "")}",
        _ => $"{(leaf.Keys is [{ Scope: FactScope.School }, ..] ? "school " : "")}{leaf.Text}{(leaf is DateLeaf { Duration: { } duration } ? $" {duration}" : "")}",
    };

    private static string Operand(NumberOperand operand) =>
        string.Create(CultureInfo.InvariantCulture, $"{(operand.Key is { } key ? Key(key) : "")}+{operand.Amount}");

    private static string Key(FactKey key) => key.Scope == FactScope.School ? "school " + key.Text : key.Text;
}
