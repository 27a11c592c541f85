using System.Globalization;
using Roadmap.Engine.Interviewing;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks.Asking;

/// <summary>Answers questions from what is true of a district.</summary>
internal sealed class Witness(DistrictState truth, RulePack pack)
{
    /// <summary>The answer in plain words, or null when nobody knows.</summary>
    internal string? Answer(OpenQuestion question)
    {
        var cell = question.Inquiry.Cell;
        return cell.Kind switch
        {
            FactSubjectKind.Area => cell.Level is null && cell.Facet == FactFacet.Value ? OfArea(cell.Subject)?.Level?.Text : Reached(cell.Text, cell.Subject),
            FactSubjectKind.Practice => OfPractice(cell.Subject, cell.Facet),
            FactSubjectKind.Indicator => OfReading(cell.Subject, cell.Role!, cell.Facet, cell.Text),
            FactSubjectKind.Tension => OfTension(cell.Subject, cell.Facet),
            FactSubjectKind.District => truth.Profile.FirstOrDefault(stated => stated.Id == cell.Subject)?.Value.Text,
            FactSubjectKind.Program => Text(truth.ProgramStarted),
            _ => null,
        };
    }

    private AreaState? OfArea(string id) => truth.Areas.FirstOrDefault(area => area.Id == id);

    private string? Reached(string cell, string id)
    {
        var word = cell[(cell.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')');
        return OfArea(id)?.History.FirstOrDefault(entry => entry.Level.Text == word) is { } entry ? Text(entry.Date) : null;
    }

    private string? OfPractice(string id, FactFacet facet)
    {
        var practice = truth.Practices.FirstOrDefault(stated => stated.Id == id);
        return facet switch
        {
            FactFacet.Value => practice?.Status?.Text,
            FactFacet.Started => Text(practice?.Started),
            FactFacet.InPlaceSince => Text(practice?.InPlaceSince),
            FactFacet.StoppedOn => Text(practice?.StoppedOn),
            FactFacet.PlannedStart => Text(practice?.PlannedStart),
            FactFacet.Coverage => practice?.Coverage?.Text,
            FactFacet.LedBy => practice?.LedBy?.Text,
            _ => null,
        };
    }

    /// <summary>The newest reading of the role; for what it told earlier the one before; for a past day the newest by then.</summary>
    private string? OfReading(string id, string role, FactFacet facet, string cell)
    {
        var first = pack.Indicators.First(indicator => indicator.Id == id).From[0];
        var at = cell.IndexOf(" at ", StringComparison.Ordinal);
        var by = at < 0 ? truth.AsOf : DateOnly.Parse(cell[(at + 4)..], CultureInfo.InvariantCulture);
        var readings = truth.Readings
            .Where(reading => reading.Of.Text == id && (reading.From?.Text ?? first) == role && reading.Date?.Date is { } date && date.Last <= by)
            .OrderByDescending(reading => reading.Date!.Date!.Value.Last)
            .ToList();
        return (facet, readings) switch
        {
            (FactFacet.ResponseRate, [var newest, ..]) => newest.Responses is null ? null : $"{newest.Responses.Text} of {newest.Invited?.Text}",
            (FactFacet.Trend, [_, var earlier, ..]) => $"{earlier.Value?.Text} on {Text(earlier.Date)}",
            (FactFacet.Value, [var newest, ..]) => Whole(newest),
            _ => null,
        };
    }

    private static string Whole(Reading reading)
    {
        var method = reading.Method is null ? "" : $" by {reading.Method.Text}";
        var counts = reading.Invited is null ? "" : $", {reading.Responses?.Text} of {reading.Invited.Text}";
        return $"{reading.Value?.Text} on {Text(reading.Date)}{method}{counts}";
    }

    private string? OfTension(string id, FactFacet facet)
    {
        var tension = truth.Tensions.FirstOrDefault(stated => stated.Id == id);
        return facet switch
        {
            FactFacet.Lean => tension?.Lean?.Text,
            FactFacet.Named => tension?.Named?.Text,
            _ => tension?.Named?.Text is "no" ? "no" : tension?.AnchoredTo?.Text,
        };
    }

    private static string? Text(StatedDate? date) => date is null ? null : date.Date?.ToString() ?? "never";
}
