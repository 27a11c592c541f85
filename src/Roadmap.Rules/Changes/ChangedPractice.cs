using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Changes;

/// <summary>A practice that is supposed to have another status: what the new status says happened, happened on the day of the change.</summary>
internal static class ChangedPractice
{
    /// <summary>The practice with the day of its change.</summary>
    /// <param name="before">What the file says of it, or null.</param>
    /// <param name="after">What it is supposed to be; dates that the changes give are in it already.</param>
    /// <param name="day">When it came about.</param>
    internal static PracticeState Of(PracticeState? before, PracticeState after, StatedDate day)
    {
        if (after.Status is not { } status)
        {
            return after;
        }

        if (before?.Status is { } old && string.Equals(old.Text, status.Text, StringComparison.Ordinal))
        {
            return after with { Status = old, Place = before.Place };
        }

        return (PracticeStatus)FactType.Status.IndexOf(status.Text) switch
        {
            PracticeStatus.UnderWay when MayBeNew(before) => after with { Started = after.Started ?? day },
            PracticeStatus.InPlace when Given(before, after) is var since => Began(before, after, since, day) with { InPlaceSince = since ?? day },
            PracticeStatus.Stopped => Began(before, after, after.InPlaceSince ?? after.StoppedOn, day) with { StoppedOn = after.StoppedOn ?? day },
            _ => after,
        };
    }

    /// <summary>Since when it is in place, if the changes say so; what was in place once and then stopped is in place anew.</summary>
    private static StatedDate? Given(PracticeState? before, PracticeState after) => after.InPlaceSince == before?.InPlaceSince ? null : after.InPlaceSince;

    /// <summary>What certainly had not begun begins with the change; how long before a given day it began, nobody says.</summary>
    private static PracticeState Began(PracticeState? before, PracticeState after, StatedDate? given, StatedDate day) =>
        after.Started is null && given is null && before is not null && HasNotBegun(before) ? after with { Started = day } : after;

    private static bool MayBeNew(PracticeState? before) =>
        before is null || HasNotBegun(before) || (before.Status is null && before is { Started: null, InPlaceSince: null, StoppedOn: null });

    private static bool HasNotBegun(PracticeState practice) => practice.Started is { IsNever: true } || practice.Status?.Text is "not-started" or "planned";
}
