using System.Globalization;
using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Statements;

/// <summary>A reading as a fact and as a district file states it.</summary>
internal static class ReadingStatement
{
    internal static Reading Of(IndicatorReading fact, SourcePlace place) => new()
    {
        Of = new StatedText(fact.Indicator, place),
        From = new StatedText(fact.Role, place),
        Value = new StatedText(fact.Value, place),
        Method = StatementText.Of(fact.Method, place),
        Date = fact.Date?.ToStatement(place),
        Responses = Whole(fact.Responses, place),
        Invited = Whole(fact.Invited, place),
        Place = place,
    };

    /// <summary>The readings that say something, in the order stated.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="district">The district's id.</param>
    /// <param name="school">The school's id, or null.</param>
    /// <param name="firstRoleOf">The role that tells an indicator when a reading does not say.</param>
    internal static IEnumerable<IndicatorReading> ToFacts(IEnumerable<Reading> readings, string district, string? school, Func<string, string> firstRoleOf)
    {
        var seen = new Dictionary<object, int>();
        foreach (var reading in readings)
        {
            if (StatementText.Said(reading.Value) is { } value)
            {
                var fact = ToFact(reading, value, district, school, firstRoleOf);
                var repeat = seen.GetValueOrDefault(fact.GetIdentity());
                seen[fact.GetIdentity()] = repeat + 1;
                yield return fact with { Repeat = repeat };
            }
        }
    }

    private static IndicatorReading ToFact(Reading reading, string value, string district, string? school, Func<string, string> firstRoleOf) => new()
    {
        District = district,
        School = school,
        Indicator = reading.Of.Text,
        Role = reading.From?.Text ?? firstRoleOf(reading.Of.Text),
        Value = value,
        Method = reading.Method?.Text,
        Date = FactDate.Of(reading.Date),
        Responses = Whole(reading.Responses),
        Invited = Whole(reading.Invited),
    };

    private static int? Whole(StatedText? stated) => (int?)(StatementText.Value(FactType.Count, stated) / FactType.NumberScale);

    private static StatedText? Whole(int? number, SourcePlace place) => StatementText.Of(number?.ToString(CultureInfo.InvariantCulture), place);
}
