using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;

namespace Roadmap.NRules.Statements;

/// <summary>An area as a fact and as a district file states it.</summary>
internal static class AreaStatement
{
    internal static AreaState Of(AreaStanding fact, SourcePlace place) => new(
        fact.Area,
        StatementText.Of(fact.Level, place),
        [.. fact.History.Select(entry => new StatedLevel(entry.Date.ToStatement(place), new StatedText(entry.Level, place)))],
        place);

    internal static AreaStanding ToFact(AreaState area, string district, string? school) => new()
    {
        District = district,
        School = school,
        Area = area.Id,
        Level = StatementText.Said(area.Level),
        History = [.. area.History.Select(entry => new LevelSince(FactDate.Of(entry.Date)!.Value, entry.Level.Text))],
    };
}
