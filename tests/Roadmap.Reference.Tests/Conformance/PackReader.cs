using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>Reads a pack that is written in <see cref="PlainYaml"/>.</summary>
internal static class PackReader
{
    internal static ModelPack Read(string text)
    {
        var documents = PlainYaml.Documents(text).ToList();
        var head = documents[0];
        var pack = new ModelPack
        {
            Levels = Words(Find(head, "levels")!),
            Plateau = Span((string)Find(head, "plateau")!),
            Roles = [.. Entries(documents, "roles").Select(role => role.Id)],
            Methods = [.. Entries(documents, "methods").Select(method => method.Id)],
            Stages = [.. Pairs(Find(head, "stages")).Select(stage => (stage.Key, Span((string)stage.Value)))],
            Parameters = [.. Pairs(Find(head, "parameters")).Select(one => (one.Key, Text(one.Value, "type")!, Text(one.Value, "default")!))],
            Areas = [.. Entries(documents, "areas").Select(area => new ModelPack.Area(area.Id, Text(area.Value, "target"), null, []))],
            Indicators = [],
            Tensions = [.. Entries(documents, "tensions").Select(Tension)],
            Practices = [.. Of(documents, "practice").Select(one => new ModelPack.Practice(Text(one, "id")!, Text(one, "area")!, Text(one, "actor")!, null, [], []))],
            Orders = [],
            Profile = [],
            Rules = [],
        };
        pack = pack with
        {
            Indicators = [.. Entries(documents, "indicators").Select(one => Indicator(one.Id, one.Value, pack))],
            Profile = [.. Entries(documents, "profile").Select(one => (one.Id, Kind(Text(one.Value, "type")!, pack)))],
        };
        var milestones = new ConditionReader(pack);
        pack = pack with { Orders = [.. Of(documents, "order").Select(one => Order(one, milestones))] };
        foreach (var rule in Of(documents, "rule"))
        {
            var conditions = new ConditionReader(pack);
            pack = pack with { Rules = [.. pack.Rules, new ModelPack.Rule(Text(rule, "id")!, Text(rule, "severity")!, [], List(rule, "applies-when", conditions), List(rule, "fires-when", conditions))] };
        }

        return pack;
    }

    internal static Span Span(string text)
    {
        var parts = text.Split(' ');
        return new Span(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].TrimEnd('s'));
    }

    private static List<Node> List(object rule, string key, ConditionReader conditions) => Find(rule, key) is { } value ? conditions.Parts(value) : [];

    private static ModelPack.Order Order(object one, ConditionReader reader) =>
        new(Text(one, "id")!, reader.Leaf(Text(one, "first")!), reader.Leaf(Text(one, "then")!), false, Text(one, "binding") == "required", Text(one, "tandem") is { } tandem ? Span(tandem) : null);

    private static ModelPack.Tension Tension((string Id, object Value) one)
    {
        var poles = Pairs(Find(one.Value, "poles"));
        return new ModelPack.Tension(one.Id, poles[0].Key, poles[1].Key);
    }

    private static ModelPack.Indicator Indicator(string id, object value, ModelPack pack) => new(
        id, Text(value, "area"), Kind(Text(value, "type")!, pack), Words(Find(value, "from")!), Text(value, "fresh-for") is { } fresh ? Span(fresh) : null, null, Text(value, "key") == "yes");

    private static Kind Kind(string type, ModelPack pack)
    {
        var bracket = type.IndexOf('[', StringComparison.Ordinal);
        var words = bracket < 0 ? [] : type[(bracket + 1)..^1].Split(", ");
        return type switch
        {
            "level" => pack.LevelKind,
            "yes-no" => new Kind("yes-no", ["no", "yes"]),
            "set of roles" => new Kind("set", pack.Roles),
            _ when type.StartsWith("set", StringComparison.Ordinal) => new Kind("set", words),
            _ when bracket > 0 => new Kind(type[..bracket].Trim(), words),
            _ => Reference.Kind.Plain(type),
        };
    }

    private static IEnumerable<object> Of(IEnumerable<object> documents, string kind) => documents.Where(document => Text(document, "kind") == kind);

    private static IEnumerable<(string Id, object Value)> Entries(IEnumerable<object> documents, string kind) => Of(documents, kind).SelectMany(document => Pairs(Find(document, kind)));

    private static List<(string Key, object Value)> Pairs(object? value) => value as List<(string, object)> ?? [];

    private static object? Find(object mapping, string key) => Pairs(mapping).Where(pair => pair.Key == key).Select(pair => pair.Value).FirstOrDefault();

    private static string? Text(object mapping, string key) => Find(mapping, key) switch { null => null, string text => text, var list => throw new FormatException($"{key} is no text but {list}.") };

    private static List<string> Words(object list) => [.. ((List<object>)list).Cast<string>()];
}
