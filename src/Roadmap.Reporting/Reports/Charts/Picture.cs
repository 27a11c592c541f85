using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>What stands around every drawing: its name and description for those who do not see it, a way to scroll it on a narrow screen, and its numbers as a table.</summary>
/// <param name="Id">The id of the drawing on its page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What can be seen in it, in a sentence or two.</param>
/// <param name="Width">Its width in units of the drawing.</param>
/// <param name="Height">Its height in units of the drawing.</param>
internal sealed record Picture(string Id, string Title, string Description, int Width, int Height)
{
    internal void Write(MarkupWriter html, Action<MarkupWriter> draw, DataTable table, string? legend = null)
    {
        using (html.Open("figure", "picture"))
        {
            using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", Title)))
            {
                Drawing(html, draw);
            }

            if (legend is not null)
            {
                html.Add("figcaption", legend);
            }

            using (html.Open("details", "numbers"))
            {
                html.Add("summary", "The same as a table");
                table.Write(html);
            }
        }
    }

    private void Drawing(MarkupWriter html, Action<MarkupWriter> draw)
    {
        using (html.Open("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}"), ("width", Svg.Number(Width * 5 / 4)), ("height", Svg.Number(Height * 5 / 4)), ("role", "img"), ("aria-labelledby", $"{Id}-title {Id}-text")))
        {
            html.Add("title", Title, ("id", Id + "-title"));
            html.Add("desc", Description, ("id", Id + "-text"));
            using (html.Open("defs"))
            {
                using (html.Open("pattern", ("id", Id + "-gap"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
                {
                    html.Line(0, 0, 0, 6, "hatch");
                }

                using (html.Open("marker", ("id", Id + "-tip"), ("viewBox", "0 0 8 8"), ("refX", "8"), ("refY", "4"), ("markerWidth", "7"), ("markerHeight", "7"), ("orient", "auto")))
                {
                    html.Path("M0,0 L8,4 L0,8 z", "tip");
                }
            }

            draw(html);
        }
    }

    /// <summary>Hatching for what is not known.</summary>
    internal void Gap(MarkupWriter svg, int x, int y, int width, int height)
    {
        if (width > 0)
        {
            svg.Empty("rect", ("x", Svg.Number(x)), ("y", Svg.Number(y)), ("width", Svg.Number(width)), ("height", Svg.Number(height)), ("fill", $"url(#{Id}-gap)"));
            svg.Rect(x, y, width, height, "gap");
        }
    }

    /// <summary>The name of the arrow's tip.</summary>
    internal string Tip => Id + "-tip";
}
