using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Facts;

/// <summary>A day, a month or a year on which something happened, or never. Where nobody said either, a fact holds null.</summary>
public readonly record struct FactDate
{
    private FactDate(PartialDate? date) => Date = date;

    /// <summary>It did not happen by the as-of date.</summary>
    public static FactDate Never => default;

    /// <summary>The date; null for never.</summary>
    public PartialDate? Date { get; }

    /// <summary>True when it did not happen.</summary>
    public bool IsNever => Date is null;

    /// <summary>It happened on a date.</summary>
    /// <param name="date">A day, a month or a year.</param>
    public static FactDate On(PartialDate date) => new(date);

    /// <summary>Reads <c>2014</c>, <c>2014-08</c>, <c>2014-08-20</c> or <c>never</c>.</summary>
    /// <param name="text">The text, without surrounding space.</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static FactDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text == "never" ? Never
            : PartialDate.TryParse(text, out var date) ? On(date)
            : throw new FormatException($"\"{text}\" is no date: write 2014, 2014-08, 2014-08-20 or never.");
    }

    /// <summary>The date at its own precision, or <c>never</c>.</summary>
    public override string ToString() => Date?.ToString() ?? "never";

    internal static FactDate? Of(StatedDate? stated) => stated is null ? null : new FactDate(stated.Date);

    internal StatedDate ToStatement(SourcePlace place) => new(Date, place);
}
