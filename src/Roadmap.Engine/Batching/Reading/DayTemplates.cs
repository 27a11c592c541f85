using System.Collections.Concurrent;
using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>The templates of the as-of dates that were met, at most so many. Safe to share between threads.</summary>
internal sealed class DayTemplates(DistrictEvaluation evaluation)
{
    private const int Most = 400;

    private readonly ConcurrentDictionary<int, DayTemplate> byDay = new();

    internal DayTemplate Of(int asOf)
    {
        if (byDay.TryGetValue(asOf, out var template))
        {
            return template;
        }

        if (byDay.Count >= Most)
        {
            byDay.Clear();
        }

        return byDay.GetOrAdd(asOf, day => new DayTemplate(evaluation, DateOnly.FromDayNumber(day)));
    }
}
