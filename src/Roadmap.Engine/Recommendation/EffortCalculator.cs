using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>Works out what a practice costs in the terms of a year's capacity.</summary>
internal static class EffortCalculator
{
    internal static ScorePart Of(Practice practice, BoundDistrict district, out bool isAssumed)
    {
        var scoring = district.Pack.Scoring;
        isAssumed = practice.Effort.Amounts.IsEmpty;
        var sum = practice.Effort.Amounts.IsEmpty ? scoring.UnknownEffort : 0m;
        foreach (var (resource, amount) in practice.Effort.Amounts)
        {
            var capacity = district.Capacity[district.Index.Resources[resource]];
            isAssumed |= capacity is null;
            sum += capacity switch
            {
                null => scoring.UnknownEffort,
                0 => amount == 0 ? 0 : 1000,
                { } year => Math.Min(1000, amount * 1000m / year),
            };
        }

        var share = sum / Math.Max(1, practice.Effort.Amounts.Length);
        var size = string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Round(share / 10)}%");
        var because = isAssumed ? $"takes about {size} of a year's capacity, some of it assumed" : $"takes about {size} of a year's capacity";
        return new ScorePart(ScorePartKind.Effort, -Thousandths.Round(scoring.EffortWeight * share / 1000), because);
    }
}
