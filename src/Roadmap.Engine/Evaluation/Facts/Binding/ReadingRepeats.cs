using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Warns where it is the sorting, and not what people wrote, that decides which of a role's readings speaks.</summary>
internal static class ReadingRepeats
{
    internal static void Warn(ImmutableArray<ToldReading> sorted, Indicator indicator, BindingRun run)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            var counts = sorted[i - 1];
            var yields = sorted[i];
            if (counts.Role == yields.Role && counts.Method == yields.Method && counts.Date.First <= yields.Date.Last && SpeakingOrder.IsDated(yields))
            {
                Warn(counts, yields, indicator, run);
            }
        }
    }

    private static void Warn(ToldReading counts, ToldReading yields, Indicator indicator, BindingRun run)
    {
        var role = run.Index.Pack.Roles[counts.Role].Title;
        if (counts.Date == yields.Date)
        {
            var value = CellText.Value(indicator.Type, counts.Value, run.AsOf);
            run.Add(DistrictBindingProblems.ToldTwice(yields.Place, indicator.Id, role, CellText.Date(counts.Date, run.AsOf), value, counts.Place));
        }
        else if (counts.Value != yields.Value)
        {
            var date = CellText.Date(yields.Date, run.AsOf);
            run.Add(DistrictBindingProblems.NewestUnclear(yields.Place, indicator.Id, role, date, CellText.Date(counts.Date, run.AsOf), counts.Place));
        }
    }
}
