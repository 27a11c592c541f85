using System.Globalization;
using System.Text;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Rules.Conditions;

namespace Roadmap.Reporting.Sites;

/// <summary>Draws a graph from left to right: boxes with titles, solid arrows for required and dashed ones for advised.</summary>
internal static class OrderGraphSvg
{
    private const int ColumnWidth = 268;
    private const int RowHeight = 50;
    private const int BoxWidth = 200;
    private const int BoxHeight = 38;
    private const int Margin = 12;
    private const int LineLength = 30;
    private const int MostLines = 2;

    internal static string Write(OrderGraph graph, string title)
    {
        var layout = GraphLayout.Of(graph);
        var width = Math.Max(1, layout.ColumnCount) * ColumnWidth - (ColumnWidth - BoxWidth) + (2 * Margin);
        var height = Math.Max(1, layout.RowCount) * RowHeight - (RowHeight - BoxHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"order-title order-text\" font-family=\"system-ui, sans-serif\" font-size=\"11\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"order-title\">{Escape(title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"order-text\">{graph.Nodes.Length} things and {graph.Edges.Length} arrows, each from what should come first to what comes after.</desc>\n");
        svg.Append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" fill=\"#4a5568\"/></marker></defs>\n");
        foreach (var edge in graph.Edges)
        {
            Edge(svg, edge, layout);
        }

        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            Node(svg, graph.Nodes[node], Left(layout.Columns[node]), Top(layout.Rows[node]));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static int Left(int column) => Margin + (column * ColumnWidth);

    private static int Top(int row) => Margin + (row * RowHeight);

    private static void Edge(StringBuilder svg, GraphEdge edge, GraphLayout layout)
    {
        var x1 = Left(layout.Columns[edge.From]) + BoxWidth;
        var x2 = Left(layout.Columns[edge.To]);
        var y1 = Top(layout.Rows[edge.From]) + (BoxHeight / 2);
        var y2 = Top(layout.Rows[edge.To]) + (BoxHeight / 2);
        var bend = Math.Max(24, (x2 - x1) / 2);
        var dash = edge.IsRequired ? "" : " stroke-dasharray=\"5 4\"";
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x1},{y1} C{x1 + bend},{y1} {x2 - bend},{y2} {x2},{y2}\" fill=\"none\" stroke=\"#4a5568\" stroke-width=\"1.2\"{dash} marker-end=\"url(#tip)\"/>\n");
    }

    private static void Node(StringBuilder svg, GraphNode node, int left, int top)
    {
        var (fill, radius) = node.Kind == FactSubjectKind.Practice ? ("#f7fafc", 6) : ("#fefcbf", 18);
        svg.Append(CultureInfo.InvariantCulture, $"<g><title>{Escape(node.Title)} ({Escape(node.Id)})</title><rect x=\"{left}\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"{radius}\" fill=\"{fill}\" stroke=\"#2d3748\"/>");
        var lines = TitleLines.Of(node.Title, LineLength, MostLines);
        var y = top + (BoxHeight / 2) + 4 - ((lines.Count - 1) * 7);
        foreach (var line in lines)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (BoxWidth / 2)}\" y=\"{y}\" text-anchor=\"middle\" fill=\"#1a202c\">{Escape(line)}</text>");
            y += 14;
        }

        svg.Append("</g>\n");
    }

    private static string Escape(string text) => HtmlText.Escape(text);
}
