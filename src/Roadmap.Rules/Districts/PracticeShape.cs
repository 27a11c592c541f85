using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>Checks a practice's words, dates and status against each other.</summary>
internal static class PracticeShape
{
    internal static void Check(PracticeState practice, PastDates dates, ProblemCollector problems)
    {
        dates.Check("The start", practice.Started);
        dates.Check("The date since when it is in place", practice.InPlaceSince);
        dates.Check("The date on which it was stopped", practice.StoppedOn);
        InOrder("started", practice.Started, "in-place-since", practice.InPlaceSince, problems);
        InOrder("started", practice.Started, "stopped-on", practice.StoppedOn, problems);
        InOrder("in-place-since", practice.InPlaceSince, "stopped-on", practice.StoppedOn, problems);
        CheckWord("status", practice.Status, FactType.Status, problems);
        CheckWord("actor", practice.LedBy, FactType.Actor, problems);
        CheckStatus(practice, problems);
        StatementShape.CheckPercent("coverage", practice.Coverage, problems);
    }

    private static void InOrder(string earlier, StatedDate? first, string later, StatedDate? second, ProblemCollector problems)
    {
        if (first is { Date: { } from } && second is { Date: { } to } && to.Last < from.First)
        {
            problems.Add(DistrictProblems.DatesOutOfOrder(second.Place, later, to, earlier, from, first.Place));
        }
    }

    private static void CheckWord(string what, StatedText? stated, FactType type, ProblemCollector problems)
    {
        if (stated is not null && type.IndexOf(stated.Text) < 0)
        {
            problems.Add(DistrictProblems.UnknownWord(stated.Place, what, stated.Text, type.Words));
        }
    }

    private static void CheckStatus(PracticeState practice, ProblemCollector problems)
    {
        if (practice.Status is not { } status || FactType.Status.IndexOf(status.Text) is not (>= 0 and var index))
        {
            return;
        }

        var rank = (PracticeStatus)index;
        var hasBegun = rank is PracticeStatus.UnderWay or PracticeStatus.InPlace or PracticeStatus.Stopped;
        Agree("started", practice.Started, mayBeDated: hasBegun, mayBeNever: !hasBegun, status, problems);
        Agree("in-place-since", practice.InPlaceSince, mayBeDated: hasBegun && rank != PracticeStatus.UnderWay, mayBeNever: rank != PracticeStatus.InPlace, status, problems);
        Agree("stopped-on", practice.StoppedOn, mayBeDated: rank == PracticeStatus.Stopped, mayBeNever: rank != PracticeStatus.Stopped, status, problems);
    }

    private static void Agree(string key, StatedDate? date, bool mayBeDated, bool mayBeNever, StatedText status, ProblemCollector problems)
    {
        if (date is { IsNever: false } && !mayBeDated)
        {
            problems.Add(DistrictProblems.StatusDisagrees(date.Place, status.Text, key, status.Place));
        }
        else if (date is { IsNever: true } && !mayBeNever)
        {
            problems.Add(DistrictProblems.NeverDisagrees(date.Place, status.Text, key, status.Place));
        }
    }
}
