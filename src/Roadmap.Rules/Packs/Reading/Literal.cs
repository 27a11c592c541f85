using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>A written value of a known type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Value">The value in units of the type; 0 for dates and durations.</param>
/// <param name="Duration">The value of a duration.</param>
/// <param name="Date">The value of a date.</param>
/// <param name="Text">The value as written.</param>
internal sealed record Literal(FactType Type, long Value, CalendarDuration? Duration, PartialDate? Date, string Text) : IComparable<Literal>
{
    /// <summary>The value of a scalar; null after a problem.</summary>
    internal static Literal? Read(string key, FactType type, YamlScalar scalar, ProblemCollector problems)
    {
        var text = scalar.Value.Trim();
        switch (type.Kind)
        {
            case FactTypeKind.Duration:
                return ScalarValues.Duration(key, scalar, problems) is { } duration ? new Literal(type, 0, duration, null, text) : null;
            case FactTypeKind.Date or FactTypeKind.Deadline:
                return ScalarValues.Date(key, scalar, problems) is { } date ? new Literal(type, 0, null, date, text) : null;
            default:
                if (FactText.TryParse(type, text, out var value))
                {
                    return new Literal(type, value, null, null, text);
                }

                problems.Add(PackProblems.DoesNotFit(scalar.Place, key, text, type));
                return null;
        }
    }

    public int CompareTo(Literal? other) => other is null ? 1 : Rank.CompareTo(other.Rank);

    // Durations of different units are compared by where they lead from one fixed day that begins a long month.
    private long Rank => Duration?.AddTo(new DateOnly(2000, 1, 1).DayNumber) ?? Value;
}
