using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts types on readings and brings them into speaking order.</summary>
internal static class ReadingBinder
{
    internal static IndicatorFacts[] Bind(ImmutableArray<Reading> stated, BindingRun run)
    {
        var told = new List<ToldReading>?[run.Index.Pack.Indicators.Length];
        foreach (var reading in stated)
        {
            if (run.Indicator(reading.Of) is >= 0 and var ordinal && Bind(reading, run.Index.Pack.Indicators[ordinal], run) is { } bound)
            {
                (told[ordinal] ??= []).Add(bound);
            }
        }

        return [.. told.Select((readings, ordinal) => readings is null ? IndicatorFacts.Nothing : Sort(readings, run.Index.Pack.Indicators[ordinal], run))];
    }

    private static ToldReading? Bind(Reading reading, Indicator indicator, BindingRun run)
    {
        var role = Role(reading, indicator, run);
        var method = Method(reading, run);
        var value = run.Value(indicator.Type, reading.Value, $"The reading of {indicator.Id}");
        var margin = indicator.Type.IsNumber ? run.Value(indicator.Type, reading.Margin, $"The margin of {indicator.Id}") : null;
        var responses = Whole(reading.Responses, "responses", run);
        var invited = Whole(reading.Invited, "invited", run);
        return role >= 0 && value is { } told
            ? new ToldReading(role, Date(reading, indicator, run), told, method, responses, invited, reading.Place) { Margin = margin?.Value }
            : null;
    }

    private static DayInterval Date(Reading reading, Indicator indicator, BindingRun run)
    {
        if (reading.Date?.Date is { } day)
        {
            return DayInterval.Past(day, run.AsOf);
        }

        run.Add(DistrictBindingProblems.NoDate(reading.Place, indicator.Id));
        return DayInterval.Undated(run.AsOf);
    }

    private static int Role(Reading reading, Indicator indicator, BindingRun run)
    {
        if (reading.From is not { } from)
        {
            return run.Index.Roles[indicator.From[0]];
        }

        var role = run.Role(from);
        if (role >= 0 && !indicator.From.Contains(from.Text, StringComparer.Ordinal))
        {
            run.Add(DistrictBindingProblems.RoleCannotTell(from.Place, indicator.Id, run.Index.Pack.Roles[role].Title, indicator.From));
            return -1;
        }

        return role;
    }

    private static int Method(Reading reading, BindingRun run) => reading.Method is { } method ? run.Method(method) : -1;

    private static int? Whole(StatedText? stated, string what, BindingRun run) =>
        (int?)(run.Value(FactType.Count, stated, what)?.Value / FactType.NumberScale);

    private static IndicatorFacts Sort(List<ToldReading> readings, Indicator indicator, BindingRun run)
    {
        var sorted = SpeakingOrder.Sort(readings, [.. indicator.From.Select(role => run.Index.Roles[role])]);
        ReadingRepeats.Warn(sorted, indicator, run);
        return new IndicatorFacts([.. sorted.Where((reading, at) => at == 0 || !IsToldTwice(sorted[at - 1], reading))]);
    }

    /// <summary>Of two readings by one role and method for one day the lower counts, and it stands first.</summary>
    private static bool IsToldTwice(ToldReading counts, ToldReading other) =>
        counts.Role == other.Role && counts.Method == other.Method && counts.Method >= 0 && counts.Date == other.Date && counts.Date.First == counts.Date.Last;
}
