using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The lowest and the highest of some values, while all of them are known.</summary>
internal readonly record struct ValueSpread
{
    private long Lowest { get; init; }

    private long Highest { get; init; }

    private int Count { get; init; }

    private bool IsGapped { get; init; }

    internal ValueSpread With(CellValue value)
    {
        if (!value.IsKnown)
        {
            return this with { IsGapped = true };
        }

        return this with
        {
            Lowest = Count == 0 ? value.Value : Math.Min(Lowest, value.Value),
            Highest = Count == 0 ? value.Value : Math.Max(Highest, value.Value),
            Count = Count + 1,
        };
    }

    /// <summary>The difference in units of the cell's type; unknown unless every value is known.</summary>
    internal CellValue ToCell(in CellAddress cell, FactType type)
    {
        if (IsGapped || Count == 0)
        {
            return CellValue.Unknown;
        }

        // A difference of levels that is compared as a number is held as one.
        var isNumber = cell.Type is FactTypeKind.Percent or FactTypeKind.Count or FactTypeKind.Score;
        return CellValue.Of((Highest - Lowest) * (isNumber && !type.IsNumber ? FactType.NumberScale : 1));
    }
}
