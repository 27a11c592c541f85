using System.Globalization;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>Reads conditions: trees from <see cref="PlainYaml"/>, leaves word by word.</summary>
internal sealed class ConditionReader(ModelPack pack, Setting? setting = null)
{
    private readonly Setting setting = setting ?? new Setting(pack);
    private Dictionary<string, (Subject Subject, Kind Kind)>? known;

    /// <summary>Everything that can be named here; of an item what any of its kind has.</summary>
    private Dictionary<string, (Subject Subject, Kind Kind)> Known()
    {
        var items = setting.Item is { } item ? item.Ids.SelectMany(id => SubjectPool.Of(setting with { Item = (item.Kind, [id]) })) : [];
        return items.Concat(SubjectPool.Of(setting with { Item = null })).DistinctBy(fact => fact.Subject.Text).ToDictionary(fact => fact.Subject.Text);
    }

    /// <summary>A list of conditions, or the one tree that stands for it.</summary>
    internal List<Node> Parts(object value) => value is List<object> items ? [.. items.Select(Item)] : [Item(value)];

    internal Node Item(object item)
    {
        if (item is string leaf)
        {
            return Leaf(leaf);
        }

        if (item is List<object> list)
        {
            return new Node.All(Parts(list));
        }

        var (key, value) = ((List<(string Key, object Value)>)item).Single();
        return key switch
        {
            "all" => new Node.All(Parts(value)),
            "any" => new Node.Any(Parts(value)),
            "none" => new Node.None(Parts(value)),
            "at-least" or "at-most" or "exactly" => new Node.Tally(Bound(key, (string)Find(value, "count")!), Parts(Find(value, "of")!)),
            "schools" => new Node.Schools(Bound(value), new ConditionReader(pack, setting with { IsInSchools = true }).Parts(Find(value, "where")!)),
            _ => Over(key, value),
        };
    }

    internal Node Leaf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words[^1] == "firing")
        {
            return new Node.Firing(words[0], words[2] == "not");
        }

        known ??= Known();
        var (subject, kind) = known[words[0]];
        words.RemoveAt(0);
        if (words[0] == "at" && words[1] != "least")
        {
            subject = subject with { At = Side([words[1]], known) };
            words.RemoveRange(0, 2);
        }

        return new LeafReader(pack, known, subject, kind).Read([.. words]);
    }

    internal static DateSide Side(string[] words, Dictionary<string, (Subject Subject, Kind Kind)> known, ModelPack pack) => words switch
    {
        ["as-of"] => new DateSide(null, null),
        [['$', .. var name]] => new DateSide(null, new When(pack.Parameters.Single(one => one.Name == name).Value), "$" + name),
        [var word] when char.IsDigit(word[0]) => new DateSide(null, new When(word)),
        [var word] => new DateSide(known[word].Subject, null),
        [var word, "at", .. var day] => new DateSide(known[word].Subject with { At = Side(day, known, pack) }, null),
        _ => throw new FormatException($"\"{string.Join(' ', words)}\" is no date."),
    };

    private DateSide Side(string[] words, Dictionary<string, (Subject Subject, Kind Kind)> known) => Side(words, known, pack);

    private Node.Over Over(string key, object value)
    {
        var kind = key[..^1];
        List<string> ids = [.. Ids(kind, Find(value, "of")).Distinct()];
        return new Node.Over(key, "", ids, Bound(value), new ConditionReader(pack, setting with { Item = (kind, ids) }).Parts(Find(value, "where")!));
    }

    /// <summary>All of them, or those that are named, are of an area or a type, or are key.</summary>
    private IEnumerable<string> Ids(string kind, object? of)
    {
        List<string>? named = of is null ? null : of is List<object> list ? [.. list.Cast<string>()] : [(string)of];
        bool Fits(params string?[] names) => named is null || names.Any(name => name is not null && named.Contains(name));
        return kind switch
        {
            "area" => pack.Areas.Select(one => one.Id).Where(id => Fits(id)),
            "practice" => pack.Practices.Where(one => Fits(one.Id, one.Area)).Select(one => one.Id),
            "tension" => pack.Tensions.Select(one => one.Id).Where(id => Fits(id)),
            "order" => pack.Constraints.Select(one => one.Id).Where(id => Fits(id)),
            _ => pack.Indicators.Where(one => Fits(one.Id, one.Area, one.Kind.Name, one.IsKey ? "key" : null)).Select(one => one.Id),
        };
    }

    private Bound Bound(object count)
    {
        var (comparison, number) = ((List<(string Key, object Value)>)count).Single(pair => pair.Key is "at-least" or "more-than" or "at-most" or "fewer-than" or "exactly");
        return Bound(comparison, (string)number);
    }

    private Bound Bound(string comparison, string number)
    {
        var text = number[0] == '$' ? pack.Parameters.Single(one => one.Name == number[1..]).Value : number;
        return new Bound(comparison, int.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture), text.EndsWith('%'));
    }

    private static object? Find(object mapping, string key) => ((List<(string Key, object Value)>)mapping).Where(pair => pair.Key == key).Select(pair => pair.Value).FirstOrDefault();
}
