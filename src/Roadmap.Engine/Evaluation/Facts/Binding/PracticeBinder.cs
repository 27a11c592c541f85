using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts statuses and days on what a file says of practices.</summary>
internal static class PracticeBinder
{
    internal static PracticeFacts[] Bind(ImmutableArray<PracticeState> stated, BindingRun run)
    {
        var practices = new PracticeFacts[run.Index.Pack.Practices.Length];
        Array.Fill(practices, run.NoPractice);
        foreach (var practice in stated)
        {
            if (run.Practice(practice.Id, practice.Place) is >= 0 and var ordinal)
            {
                practices[ordinal] = Bind(practice, run);
            }
        }

        return practices;
    }

    /// <summary>Binds what differs from a state that was bound before; null when the lists do not run alike.</summary>
    internal static PracticeFacts[]? Rebind(PracticeFacts[] known, ImmutableArray<PracticeState> before, ImmutableArray<PracticeState> now, BindingRun run)
    {
        if (!ChangedItems.RunAlike(before, now, practice => practice.Id))
        {
            return null;
        }

        PracticeFacts[] practices = [.. known];
        foreach (var practice in ChangedItems.Of(before, now))
        {
            if (run.Practice(practice.Id, practice.Place) is >= 0 and var ordinal)
            {
                practices[ordinal] = Bind(practice, run);
            }
        }

        return practices;
    }

    /// <summary>A practice that the district as a whole carries has no state of its own in a school.</summary>
    internal static void WarnOfDistrictPractices(ImmutableArray<PracticeState> stated, BindingRun run)
    {
        foreach (var practice in stated)
        {
            if (run.Index.Practices.TryGetValue(practice.Id, out var ordinal) && run.Index.IsOfDistrict(ordinal))
            {
                run.Add(DistrictBindingProblems.DistrictPractice(practice.Place, practice.Id));
            }
        }
    }

    internal static PracticeFacts Bind(PracticeState practice, BindingRun run)
    {
        var status = run.Value(FactType.Status, practice.Status, new("The status of ", practice.Id)) is { } word
            ? (PracticeStatus)word.Value
            : PracticeDates.ImpliedStatus(practice, run.AsOf);
        var dates = PracticeDates.Of(practice, status, run.AsOf);
        return new PracticeFacts
        {
            Status = status,
            Basis = status is null ? FactBasis.None : FactBasis.Stated,
            Started = dates.Started,
            InPlaceSince = dates.InPlaceSince,
            StoppedOn = dates.StoppedOn,
            PlannedStart = PracticeDates.Planned(practice.PlannedStart),
            Coverage = run.Value(FactType.Percent, practice.Coverage, new("The coverage of ", practice.Id))?.Value,
            LedBy = run.Value(FactType.Actor, practice.LedBy, new("Who leads ", practice.Id)) is { } actor ? (int)actor.Value : null,
            Expected = Expected(practice, run),
            Place = practice.Status?.Place ?? FirstDate(practice) ?? practice.Place,
        };
    }

    private static CalendarDuration? Expected(PracticeState practice, BindingRun run)
    {
        if (practice.Expected is not { } stated)
        {
            return null;
        }

        if (CalendarDuration.TryParse(stated.Text, out var duration))
        {
            return duration;
        }

        run.Add(DistrictBindingProblems.WrongValue(stated.Place, $"The time expected for {practice.Id}", stated.Text, FactType.Duration, null));
        return null;
    }

    private static SourcePlace? FirstDate(PracticeState practice) =>
        (practice.StoppedOn ?? practice.InPlaceSince ?? practice.Started)?.Place;
}
