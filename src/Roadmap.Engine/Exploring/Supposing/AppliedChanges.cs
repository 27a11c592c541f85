using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Supposing;

/// <summary>Says what was changed from what to what.</summary>
internal static class AppliedChanges
{
    internal static ImmutableArray<AppliedChange> Of(SupposedDistrict supposed)
    {
        var levels = supposed.Before.Pack.Levels;
        return
        [
            .. supposed.Asked.Select(change => new AppliedChange(change.Subject, Before(change.Subject, supposed.Before), change.Value, change.On?.ToString(), null)),
            .. supposed.Raises.Select(raise => new AppliedChange(raise.Area, Before(raise.Area, supposed.Before), levels[raise.Level], raise.On?.ToString(), raise.Practice)),
        ];
    }

    private static string? Before(string subject, BoundDistrict district)
    {
        var index = district.Index;
        if (index.Areas.TryGetValue(subject, out var area))
        {
            return district.District.Areas[area].Level is >= 0 and var level ? district.Pack.Levels[level] : null;
        }

        if (index.Practices.TryGetValue(subject, out var practice))
        {
            return district.District.Practices[practice].Status is { } status ? FactType.Status.Words[(int)status] : null;
        }

        var parts = subject.Split('.');
        return index.Indicators.TryGetValue(parts[0], out var indicator) ? Told(district, indicator, parts.ElementAtOrDefault(1)) : null;
    }

    private static string? Told(BoundDistrict district, int indicator, string? role)
    {
        var from = district.Index.Roles.GetValueOrDefault(role ?? district.Pack.Indicators[indicator].From[0], -1);
        var reading = district.District.Indicators[indicator].Readings.FirstOrDefault(reading => reading.Role == from);
        return reading is null ? null : CellText.Value(district.Pack.Indicators[indicator].Type, reading.Value, district.AsOf);
    }
}
