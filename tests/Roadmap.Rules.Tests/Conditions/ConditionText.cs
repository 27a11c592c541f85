using System.Globalization;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>Writes a bound condition as one line that shows every part of the model: what a spec line expects.</summary>
internal static class ConditionText
{
    internal static string Of(Condition condition) => condition switch
    {
        AllCondition all => $"all({Join(all.Children)})",
        AnyCondition any => $"any({Join(any.Children)})",
        NoneCondition none => $"none({Join(none.Children)})",
        CountCondition count => $"count {count.Bound}{From(count.Bound)} of ({string.Join("; ", count.Items.Select(Item))})",
        SchoolsCondition schools => $"schools {schools.Bound}{From(schools.Bound)} ({Of(schools.Where)})",
        Leaf leaf => $"{Of(leaf)}{Parameters(leaf)}",
        _ => throw new ArgumentException($"No text for {condition.GetType().Name}.", nameof(condition)),
    };

    private static string Of(Leaf leaf) => leaf switch
    {
        NumberLeaf { Upper: { } upper } range => $"number: {Of(range.Left)} from {Operand(range.Left, range.Right)} to {Operand(range.Left, upper)}",
        NumberLeaf number => $"number: {Of(number.Left)} {Sign(number.Comparison)} {Operand(number.Left, number.Right)}",
        WordLeaf word => $"word: {Of(word.Subject)} in {Words(word.Subject.Type, word.Members)}",
        WordCompareLeaf words => $"words: {Of(words.Left)} {Sign(words.Comparison)} {Of(words.Right)}{Offset(words.Offset)}",
        SetLeaf set => $"set: {Of(set.Subject)} {set.Test} {Words(set.Subject.Type, set.Members)}",
        DateLeaf date => $"date: {Of(date.First)} {date.Relation}{(date.Duration is null ? "" : $" {date.Duration}")} {Of(date.Second)}",
        StateLeaf state => $"state: {Of(state.Subject)} {(state.IsNegated ? "not " : "")}{state.State}",
        FiringLeaf firing => $"firing: {(firing.IsNegated ? "not " : "")}{firing.Rule}",
        SpreadLeaf spread => $"spread: {Of(spread.Subject)} {Sign(spread.Comparison)} {spread.Amount.ToString(CultureInfo.InvariantCulture)} over {string.Join(", ", spread.Keys.Select(Of))}",
        _ => throw new ArgumentException($"No text for {leaf.GetType().Name}.", nameof(leaf)),
    };

    private static string Join(IEnumerable<Condition> children) => string.Join("; ", children.Select(Of));

    private static string Item(CountItem item) => item.Id is null ? Of(item.Where) : $"{item.Id}: {Of(item.Where)}";

    private static string From(CountBound bound) => bound.Parameter is null ? "" : $" [${bound.Parameter}]";

    private static string Parameters(Leaf leaf) => leaf.Parameters.IsEmpty ? "" : $" [{string.Join(", ", leaf.Parameters.Select(name => $"${name}"))}]";

    private static string Of(FactKey key) => $"{key.Text}{(key.Scope == FactScope.School ? "@school" : "")}";

    private static string Of(DateOperand operand) => operand.Key is { } key ? Of(key) : operand.ToString();

    private static string Operand(FactKey left, NumberOperand operand)
    {
        var amount = FactText.Format(left.Type, Math.Abs(operand.Amount));
        var sign = operand.Amount < 0 ? "-" : "+";
        return operand.Key is null ? (operand.Amount < 0 ? "-" : "") + amount : operand.Amount == 0 ? Of(operand.Key) : $"{Of(operand.Key)} {sign} {amount}";
    }

    private static string Offset(int offset) => offset == 0 ? "" : offset.ToString(" + 0; - 0", CultureInfo.InvariantCulture);

    private static string Words(FactType type, ulong members) =>
        $"{{{string.Join(", ", type.Words.Where((_, index) => (members & (1UL << index)) != 0))}}}";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Equal => "=",
        _ => "!=",
    };
}
