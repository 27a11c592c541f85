using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Writes the values of facts for people.</summary>
internal static class CellText
{
    private const string NotKnown = "not known";
    private const string Never = "never";

    internal static string Value(FactType type, CellValue value, int asOf) => type switch
    {
        { Kind: FactTypeKind.Deadline } => Deadline(value.Day),
        { IsDate: true } => Date(value.Day, asOf),
        _ => value.IsKnown ? FactText.Format(type, value.Value) : NotKnown,
    };

    /// <summary>A day that may have come by the as-of date.</summary>
    internal static string Date(DayInterval date, int asOf)
    {
        if (!date.IsKnown || !(date.HasCertainlyHappened(asOf) || date.IsCertainlyNever(asOf)))
        {
            return NotKnown;
        }

        return date.IsCertainlyNever(asOf) ? Never : DayText.OrNull(date, asOf) ?? "date not known";
    }

    private static string Deadline(DayInterval date) =>
        date == DayInterval.NoDeadline ? Never : DayText.OrNull(date, DateOnly.MaxValue.DayNumber) ?? NotKnown;
}
