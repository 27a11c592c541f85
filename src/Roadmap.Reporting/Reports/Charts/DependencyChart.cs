using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Engine.Ordering;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>What rests on what around the places where the order went wrong: the missing piece is lit, what came without it stands behind it.</summary>
internal sealed class DependencyChart
{
    private const int BoxWidth = 152;
    private const int BoxHeight = 74;
    private const int ColumnWidth = 206;
    private const int RowHeight = 92;
    private const int Margin = 8;
    private const int MostRoots = 2;
    private const int LineLength = 21;

    private readonly ReportContext context;
    private readonly ImmutableArray<ConstraintStanding> shown;
    private readonly OrderGraph graph;
    private readonly GraphLayout layout;
    private readonly FrozenSet<string> roots;
    private readonly Picture picture;

    private DependencyChart(ReportContext context, ImmutableArray<ConstraintStanding> shown)
    {
        this.context = context;
        this.shown = shown;
        var constraints = shown.Select(standing => context.Words.Order(standing.Id)).OfType<OrderConstraint>().ToList();
        graph = OrderGraph.Of(constraints, context.Words);
        layout = GraphLayout.Of(graph);
        roots = Roots(context).Select(context.Words.Order).OfType<OrderConstraint>().Select(order => OrderGraph.IdOf(order.First)).ToFrozenSet(StringComparer.Ordinal);
        picture = new Picture(
            "map",
            "What rests on what",
            Description(),
            (layout.ColumnCount * ColumnWidth) - (ColumnWidth - BoxWidth) + (2 * Margin),
            (layout.RowCount * RowHeight) - (RowHeight - BoxHeight) + (2 * Margin));
    }

    /// <summary>The map around the first roots; null when nothing came in the wrong order.</summary>
    internal static DependencyChart? Around(ReportContext context)
    {
        var order = context.Diagnosis.Order;
        var wrong = order.Roots.Take(MostRoots).SelectMany(root => root.HoldsUp.Prepend(root.Id)).ToHashSet(StringComparer.Ordinal);
        return wrong.Count == 0 ? null : new DependencyChart(context, [.. order.Constraints.Where(constraint => wrong.Contains(constraint.Id))]);
    }

    /// <summary>What the picture says.</summary>
    internal string Sentence => $"{CountWords.Capital(CountWords.Of(shown.Length, "step", "steps"))} came without what {(shown.Length == 1 ? "it rests" : "they rest")} on. Missing at the beginning: {CountWords.List(Missing, 3)}.";

    private List<string> Missing => [.. graph.Nodes.Where(node => roots.Contains(node.Id)).Select(node => node.Title)];

    internal void Write(MarkupWriter html) => picture.Write(
        html,
        Draw,
        Table(),
        "Read from left to right: what stands at the tip of an arrow rests on what stands at its beginning. ◆ the missing piece that the others rest on; ✕ came without what it rests on; a dashed arrow is advice, a solid one is required.");

    private static IEnumerable<string> Roots(ReportContext context) => context.Diagnosis.Order.Roots.Take(MostRoots).Select(root => root.Id);

    private void Draw(MarkupWriter svg)
    {
        foreach (var edge in graph.Edges)
        {
            Edge(svg, edge);
        }

        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            Node(svg, node, Margin + (layout.Columns[node] * ColumnWidth), Margin + (layout.Rows[node] * RowHeight));
        }
    }

    private void Edge(MarkupWriter svg, GraphEdge edge)
    {
        var (x1, y1) = (Margin + (layout.Columns[edge.From] * ColumnWidth) + BoxWidth, Margin + (layout.Rows[edge.From] * RowHeight) + (BoxHeight / 2));
        var (x2, y2) = (Margin + (layout.Columns[edge.To] * ColumnWidth), Margin + (layout.Rows[edge.To] * RowHeight) + (BoxHeight / 2));
        var bend = Math.Max(20, (x2 - x1) / 2);
        svg.Path($"M{Svg.Number(x1)},{Svg.Number(y1)} C{Svg.Number(x1 + bend)},{Svg.Number(y1)} {Svg.Number(x2 - bend)},{Svg.Number(y2)} {Svg.Number(x2)},{Svg.Number(y2)}", edge.IsRequired ? "edge" : "edge advised", picture.Tip);
    }

    private void Node(MarkupWriter svg, int node, int left, int top)
    {
        var one = graph.Nodes[node];
        var isLit = roots.Contains(one.Id);
        var note = isLit ? "◆ missing: begin here" : Entered(one.Id) is { } day ? $"✕ {day}" : "rests on this";
        svg.Rect(left, top, BoxWidth, BoxHeight, isLit ? "node lit" : "node", one.Kind == FactSubjectKind.Practice ? 6 : 16);
        svg.Labels(left + (BoxWidth / 2), top + 27, TitleLines.Of(one.Title.Trim('“', '”'), LineLength, 3), isLit ? "name middle strong" : "name middle", 14);
        svg.Label(left + (BoxWidth / 2), top + BoxHeight - 8, note, isLit ? "note alarm middle" : "note middle");
    }

    private string? Entered(string node) => shown
        .Where(standing => standing.ThenOn is not null && Ends(standing).Then == node)
        .Select(standing => DayWords.In(standing.ThenOn!))
        .FirstOrDefault();

    private (string First, string Then) Ends(ConstraintStanding standing) =>
        context.Words.Order(standing.Id) is { } order ? (OrderGraph.IdOf(order.First), OrderGraph.IdOf(order.Then)) : (standing.First, standing.Then);

    private string Description() =>
        $"{CountWords.Capital(CountWords.Of(shown.Length, "arrow", "arrows"))} between {CountWords.Of(graph.Nodes.Length, "thing", "things")}. Missing, with the others resting on it: {string.Join("; ", Missing)}.";

    /// <summary>What the picture shows, as a table.</summary>
    internal DataTable Table() => new(
        "What came without what it rests on",
        ["What came", "When", "What it rests on", "When that came", "Binding", "Since then"],
        [
            .. shown.Select(standing => (ImmutableArray<string>)
            [
                CountWords.Capital(context.Words.Milestone(standing.Then)),
                standing.ThenOn is null ? "date not known" : DayWords.In(standing.ThenOn),
                CountWords.Capital(context.Words.Milestone(standing.First)),
                standing.FirstOn is null ? standing.Status == OrderStatus.Skipped ? "not begun" : "not there yet" : DayWords.In(standing.FirstOn),
                LanguageWords.Of(standing.Binding),
                standing.IsArrested switch { true => "standing still", false => "moving", null => "not known" },
            ]),
        ]);
}
