using System.Globalization;
using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>Draws shapes by class: colours, widths and letters are the style sheet's, so that dark, light and paper differ there alone.</summary>
internal static class Svg
{
    internal static void Rect(this MarkupWriter svg, int x, int y, int width, int height, string cssClass, int radius = 0) => svg.Empty(
        "rect",
        ("x", Number(x)), ("y", Number(y)), ("width", Number(Math.Max(0, width))), ("height", Number(Math.Max(0, height))), ("rx", radius == 0 ? null : Number(radius)), ("class", cssClass));

    internal static void Line(this MarkupWriter svg, int x1, int y1, int x2, int y2, string cssClass) =>
        svg.Empty("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", cssClass));

    internal static void Circle(this MarkupWriter svg, int x, int y, int radius, string cssClass) =>
        svg.Empty("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("class", cssClass));

    internal static void Path(this MarkupWriter svg, string path, string cssClass, string? marker = null) =>
        svg.Empty("path", ("d", path), ("class", cssClass), ("marker-end", marker is null ? null : $"url(#{marker})"));

    /// <summary>One line of text; the class says whether it ends, begins or is centred at the point.</summary>
    internal static void Label(this MarkupWriter svg, int x, int y, string text, string cssClass) =>
        svg.Add("text", text, ("x", Number(x)), ("y", Number(y)), ("class", cssClass));

    /// <summary>Several lines of text, centred about a height.</summary>
    internal static void Labels(this MarkupWriter svg, int x, int middle, IReadOnlyList<string> lines, string cssClass, int lineHeight = 15)
    {
        var y = middle + 4 - ((lines.Count - 1) * lineHeight / 2);
        foreach (var line in lines)
        {
            svg.Label(x, y, line, cssClass);
            y += lineHeight;
        }
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
