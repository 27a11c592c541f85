using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Statements;

/// <summary>A practice as a fact and as a district file states it.</summary>
internal static class PracticeStatement
{
    internal static PracticeState Of(PracticeStanding fact, SourcePlace place) => new()
    {
        Id = fact.Practice,
        Status = fact.Status is { } status ? new StatedText(FactType.Status.Words[(int)status], place) : null,
        Started = fact.Started?.ToStatement(place),
        InPlaceSince = fact.InPlaceSince?.ToStatement(place),
        StoppedOn = fact.StoppedOn?.ToStatement(place),
        PlannedStart = fact.PlannedStart?.ToStatement(place),
        Coverage = StatementText.OfNumber(fact.Coverage, "%", place),
        LedBy = StatementText.Of(fact.LedBy, place),
        Expected = StatementText.Of(fact.Expected?.ToString(), place),
        Place = place,
    };

    internal static PracticeStanding ToFact(PracticeState practice, string district, string? school) => new()
    {
        District = district,
        School = school,
        Practice = practice.Id,
        Status = (PracticeStatus?)StatementText.Value(FactType.Status, practice.Status),
        Started = FactDate.Of(practice.Started),
        InPlaceSince = FactDate.Of(practice.InPlaceSince),
        StoppedOn = FactDate.Of(practice.StoppedOn),
        PlannedStart = FactDate.Of(practice.PlannedStart),
        Coverage = StatementText.Number(FactType.Percent, practice.Coverage),
        LedBy = StatementText.Said(practice.LedBy),
        Expected = practice.Expected is { } expected && CalendarDuration.TryParse(expected.Text, out var duration) ? duration : null,
    };
}
