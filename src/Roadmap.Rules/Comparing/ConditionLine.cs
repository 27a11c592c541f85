using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Comparing;

/// <summary>Writes a part of a condition on one line, as an author could write it in brackets.</summary>
internal static class ConditionLine
{
    internal static string Of(Condition condition) => condition switch
    {
        AllCondition { Children: [var only] } => Of(only),
        AllCondition all => $"all: [ {Joined(all.Children)} ]",
        AnyCondition any => $"any: [ {Joined(any.Children)} ]",
        NoneCondition none => $"none: [ {Joined(none.Children)} ]",
        CountCondition { Items: [{ Id: { } id } item, ..] } count => $"{count.Text}, {id} for one: {Of(item.Where)}",
        CountCondition count => $"{count.Text}: [ {Joined(count.Items.Select(item => item.Where))} ]",
        SchoolsCondition schools => $"{schools.Text}: {Of(schools.Where)}",
        _ => condition.Text,
    };

    private static string Joined(IEnumerable<Condition> conditions) => string.Join(", ", conditions.Select(Of));
}
