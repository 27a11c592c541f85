using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>What a written value is, in words for messages.</summary>
internal static class ValueText
{
    internal static string Sort(ValueSyntax value) => value switch
    {
        NumberSyntax { IsPercent: true } => "a percentage",
        NumberSyntax => "a number",
        DateLiteralSyntax or AsOfSyntax => "a date",
        _ => "a word",
    };

    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Equal => "=",
        _ => "!=",
    };

    internal static string Number(NumberSyntax number) => FactText.FormatNumber(number.Value);
}
