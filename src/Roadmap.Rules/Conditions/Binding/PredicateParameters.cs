using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The parameters that a predicate names.</summary>
internal static class PredicateParameters
{
    internal static IEnumerable<ParameterSyntax> Of(PredicateSyntax predicate) => predicate switch
    {
        CompareSyntax compare => Of(compare.Right),
        BetweenSyntax between => Of(between.Low).Concat(Of(between.High)),
        IsSyntax words => words.Words.SelectMany(Of),
        SetSyntax set => set.Words.SelectMany(Of),
        DateCompareSyntax date => Of(date.Duration).Concat(Of(date.Date)),
        WithinSyntax within => Of(within.Duration).Concat(Of(within.Date)),
        AgeSyntax age => Of(age.Duration),
        _ => [],
    };

    private static IEnumerable<ParameterSyntax> Of(OperandSyntax operand) =>
        operand.Offset is null ? Of(operand.Value) : Of(operand.Value).Concat(Of(operand.Offset.Amount));

    private static IEnumerable<ParameterSyntax> Of(DurationSyntax? duration) => duration?.Parameter is { } parameter ? [parameter] : [];

    private static IEnumerable<ParameterSyntax> Of(ValueSyntax value) => value switch
    {
        ParameterSyntax parameter => [parameter],
        SubjectSyntax { At: ParameterSyntax at } => [at],
        _ => [],
    };
}
