using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The values of <see cref="FactType.Trend"/>.</summary>
internal static class TrendWord
{
    internal static CellValue Falling { get; } = CellValue.Of(FactType.Trend.IndexOf("falling"));

    internal static CellValue Flat { get; } = CellValue.Of(FactType.Trend.IndexOf("flat"));

    internal static CellValue Rising { get; } = CellValue.Of(FactType.Trend.IndexOf("rising"));
}
