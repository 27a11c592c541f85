using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>Days from left to right.</summary>
/// <param name="From">The day at the left edge.</param>
/// <param name="To">The day at the right edge, after <paramref name="From"/>.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Width">How wide all days are together.</param>
internal sealed record TimeAxis(DateOnly From, DateOnly To, int Left, int Width)
{
    private const int NarrowestYear = 44;

    internal int Right => Left + Width;

    internal int At(DateOnly day)
    {
        var days = Math.Clamp(day.DayNumber - From.DayNumber, 0, To.DayNumber - From.DayNumber);
        return Left + (int)((long)days * Width / (To.DayNumber - From.DayNumber));
    }

    /// <summary>A line and a number for each year, or for every few where they would not fit.</summary>
    internal void Years(MarkupWriter svg, int top, int bottom)
    {
        var years = To.Year - From.Year + 1;
        if (From.DayOfYear > 1 && (To.Year == From.Year || At(new DateOnly(From.Year + 1, 1, 1)) - Left > NarrowestYear))
        {
            svg.Label(Left + 3, top - 4, Svg.Number(From.Year), "note");
        }

        var every = Math.Max(1, ((years * NarrowestYear) + Width - 1) / Width);
        for (var year = From.Year; year <= To.Year; year++)
        {
            var first = new DateOnly(year, 1, 1);
            if (first < From || (year - From.Year) % every != 0)
            {
                continue;
            }

            svg.Line(At(first), top, At(first), bottom, "year");
            if (Right - At(first) > 20)
            {
                svg.Label(At(first) + 3, top - 4, Svg.Number(year), "note");
            }
        }
    }
}
