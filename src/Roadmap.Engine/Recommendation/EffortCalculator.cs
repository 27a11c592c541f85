using System.Globalization;
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
        var sum = practice.Effort.Amounts.IsEmpty ? scoring.UnknownEffort : 0L;
        foreach (var (resource, amount) in practice.Effort.Amounts)
        {
            var capacity = district.Capacity[district.Index.Resources[resource]];
            isAssumed |= capacity is null;
            sum += capacity switch
            {
                null => scoring.UnknownEffort,
                0 => 1000,
                { } year => Math.Min(1000, Thousandths.Divide(amount * 1000, year)),
            };
        }

        var share = Thousandths.Divide(sum, Math.Max(1, practice.Effort.Amounts.Length));
        var size = string.Create(CultureInfo.InvariantCulture, $"{Thousandths.Divide(share, 10)}%");
        var because = isAssumed ? $"takes about {size} of a year's capacity, some of it assumed" : $"takes about {size} of a year's capacity";
        return new ScorePart(ScorePartKind.Effort, -Thousandths.Multiply(scoring.EffortWeight, share), because);
    }
}
