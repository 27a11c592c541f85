using System.Globalization;
using System.Text;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Writes a pack as one file.</summary>
internal static class PackPrinter
{
    internal static string Print(ModelPack pack)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"kind: pack\nid: random\nversion: 1.0.0\nformat: 1\ntitle: Random\nlevels: [{string.Join(", ", pack.Levels)}]\nplateau: {pack.Plateau.Text}\n");
        text.Append(CultureInfo.InvariantCulture, $"stages: {{ {string.Join(", ", pack.Stages.Select(stage => $"{stage.Name}: {stage.Since.Text}"))} }}\nparameters:\n");
        pack.Parameters.ToList().ForEach(one => text.Append(CultureInfo.InvariantCulture, $"  {one.Name}: {{ type: {one.Type}, default: {one.Value}, means: a number, ours: yes }}\n"));
        text.Append("---\nkind: roles\nroles:\n").Append(Titles(pack.Roles)).Append("---\nkind: methods\nmethods:\n").Append(Titles(pack.Methods));
        text.Append("---\nkind: profile\nprofile:\n");
        pack.Profile.ToList().ForEach(one => text.Append(CultureInfo.InvariantCulture, $"  {one.Id}:\n    title: {one.Id}\n    type: {Type(one.Kind)}\n"));
        text.Append("---\nkind: tensions\ntensions:\n");
        pack.Tensions.ToList().ForEach(one => text.Append(CultureInfo.InvariantCulture, $"  {one.Id}:\n    title: {one.Id}\n    poles:\n      {one.First}: It helps.\n      {one.Second}: It helps too.\n"));
        text.Append("---\nkind: areas\nareas:\n");
        pack.Areas.ToList().ForEach(area => Area(text, area, pack));
        text.Append("---\nkind: indicators\nindicators:\n");
        pack.Indicators.ToList().ForEach(indicator => Indicator(text, indicator));
        pack.Practices.ToList().ForEach(practice => Practice(text, practice));
        pack.Orders.ToList().ForEach(order => Order(text, order));
        pack.Rules.ToList().ForEach(rule => Rule(text, rule, pack));
        return text.ToString();
    }

    private static string Titles(IEnumerable<string> ids) => string.Concat(ids.Select(id => $"  {id}: {{ title: {id} }}\n"));

    private static string Type(Kind kind) => kind.Name switch
    {
        "choice" or "scale" => $"{kind.Name} [{string.Join(", ", kind.Words)}]",
        "set" => $"set of [{string.Join(", ", kind.Words)}]",
        _ => kind.Name,
    };

    private static void Area(StringBuilder text, ModelPack.Area area, ModelPack pack)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {area.Id}:\n    title: {area.Id}\n");
        Line(text, "    target", area.Target);
        Line(text, "    plateau", area.Plateau?.Text);
        text.Append("    looks-like:\n");
        pack.Levels.ToList().ForEach(level => text.Append(CultureInfo.InvariantCulture, $"      {level}: It is so.\n"));
        text.Append(area.Gates.Count > 0 ? "    level-when:\n" : "");
        area.Gates.ToList().ForEach(gate => Line(text, "      " + pack.Levels[gate.Level], NodePrinter.List(gate.When)));
    }

    private static void Indicator(StringBuilder text, ModelPack.Indicator indicator)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {indicator.Id}:\n    title: {indicator.Id}\n    type: {Type(indicator.Kind)}\n    from: [{string.Join(", ", indicator.From)}]\n");
        Line(text, "    area", indicator.Area);
        Line(text, "    fresh-for", indicator.FreshFor?.Text);
        Line(text, "    moves-by", indicator.MovesBy is { } step ? Amount(step, indicator.Kind) : null);
        Line(text, "    key", indicator.IsKey ? "yes" : null);
        if (indicator.Kind.Name == "level")
        {
            text.Append("    looks-like:\n");
            indicator.Kind.Words.ToList().ForEach(level => text.Append(CultureInfo.InvariantCulture, $"      {level}: It is so.\n"));
        }
    }

    private static string Amount(decimal amount, Kind kind) => amount.ToString(CultureInfo.InvariantCulture) + (kind.Name == "percent" ? "%" : "");

    private static void Practice(StringBuilder text, ModelPack.Practice practice)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\nkind: practice\nid: {practice.Id}\ntitle: {practice.Id}\narea: {practice.Area}\nactor: {practice.Actor}\norigin: ours\n");
        Line(text, "effort", practice.Duration is { } duration ? $"{{ duration: {duration.Text} }}" : null);
        Line(text, "in-place-when", practice.InPlaceWhen.Count > 0 ? NodePrinter.List(practice.InPlaceWhen) : null);
        text.Append(practice.Needs.Count > 0 ? "needs:\n" : "");
        foreach (var need in practice.Needs)
        {
            Line(text, "  - first", NodePrinter.Leaf(need.First));
            Line(text, "    binding", need.IsRequired ? "required" : "advised");
            Line(text, "    tandem", need.Tandem?.Text);
            Line(text, "    because", "It helps.");
        }
    }

    private static void Order(StringBuilder text, ModelPack.Order order)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\nkind: order\nid: {order.Id}\ntitle: {order.Id}\norigin: ours\nbecause: It helps.\n");
        Line(text, "first", NodePrinter.Leaf(order.First));
        Line(text, "then", NodePrinter.Leaf(order.Then));
        Line(text, "binding", order.IsRequired ? "required" : "advised");
        Line(text, "tandem", order.Tandem?.Text);
    }

    private static void Rule(StringBuilder text, ModelPack.Rule rule, ModelPack pack)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\nkind: rule\nid: {rule.Id}\ntitle: {rule.Id}\nfinds: risk\nseverity: {rule.Severity}\norigin: ours\nareas: [area-1]\nmessage: >-\n  Compared with {string.Join(", ", pack.Parameters.Select(one => $"{{${one.Name}}}"))}.\nwhy: It matters.\ninstead: Do better.\n");
        text.Append(rule.Cases.Count > 0 ? "severity-when:\n" : "");
        rule.Cases.ToList().ForEach(one => Line(text, "  " + one.Severity, NodePrinter.List(one.When)));
        Line(text, "applies-when", rule.AppliesWhen.Count > 0 ? NodePrinter.List(rule.AppliesWhen) : null);
        Line(text, "fires-when", NodePrinter.List(rule.FiresWhen));
    }

    private static void Line(StringBuilder text, string key, string? value) =>
        text.Append(value is null ? "" : $"{key}: {value}\n");
}
