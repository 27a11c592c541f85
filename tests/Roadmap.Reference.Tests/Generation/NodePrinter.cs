using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Writes conditions as authors do.</summary>
internal static class NodePrinter
{
    internal static string List(IEnumerable<Node> parts) => $"[ {string.Join(", ", parts.Select(Item))} ]";

    internal static string Leaf(Node node) => node switch
    {
        Node.Compare { End: { } end } ends => $"{ends.Left.Text}.{end} {ends.Operator} {ends.Right.Text}",
        Node.Compare compare => $"{compare.Left.Text} {compare.Operator} {compare.Right.Text}",
        Node.Between between => $"{between.Left.Text} between {between.Low.Text} and {between.High.Text}",
        Node.IsWord word => $"{word.Left.Text} {Is(word.IsNegated)} {string.Join(" or ", word.Words)}",
        Node.IsSame same => $"{same.Left.Text} {Is(same.IsNegated)} {same.Right.Text}",
        Node.OfSet set => $"{set.Left.Text} {set.Test} {string.Join(set.Test == "is only" ? " and " : " or ", set.Words)}",
        Node.Known known => $"{known.Left.Text} {Is(known.IsNegated)} known",
        Node.Never never => $"{never.Left.Text} {Is(never.IsNegated)} never",
        Node.State state => $"{state.Left.Text} {Is(state.IsNegated)} {state.Word}",
        Node.Firing firing => $"{firing.Rule} {Is(firing.IsNegated)} firing",
        Node.Dates dates => $"{dates.Left.Text} {Relation(dates)}",
        _ => throw new ArgumentException($"{node.GetType().Name} is no leaf.", nameof(node)),
    };

    internal static bool IsTree(Node node) => node is Node.All or Node.Any or Node.None or Node.Tally or Node.Over or Node.Schools;

    private static string Item(Node node) => node switch
    {
        Node.All all => $"{{ all: {List(all.Parts)} }}",
        Node.Any any => $"{{ any: {List(any.Parts)} }}",
        Node.None none => $"{{ none: {List(none.Parts)} }}",
        Node.Tally tally => $"{{ {tally.Bound.Comparison}: {{ count: {tally.Bound.Number.ToString(CultureInfo.InvariantCulture)}, of: {List(tally.Parts)} }} }}",
        Node.Over over => $"{{ {over.Kind}: {{ {(over.Of.Length == 0 ? "" : $"of: {over.Of}, ")}{over.Bound.Text}, where: {List(over.Where)} }} }}",
        Node.Schools schools => $"{{ schools: {{ {schools.Bound.Text}, where: {List(schools.Where)} }} }}",
        _ => Leaf(node),
    };

    private static string Is(bool isNegated) => isNegated ? "is not" : "is";

    private static string Relation(Node.Dates dates)
    {
        var span = dates.SpanText ?? dates.Span?.Text;
        var words = dates.Relation.Split(' ');
        return dates.Relation switch
        {
            "older" or "newer" => $"{dates.Relation} than {span}",
            "within" => $"within {span} of {dates.Right.Text}",
            "before" or "after" => $"{dates.Relation} {dates.Right.Text}",
            _ => $"{words[0]} {words[1]} {span} {words[2]} {dates.Right.Text}",
        };
    }
}
