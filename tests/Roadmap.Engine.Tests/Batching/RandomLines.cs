using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Batching;

/// <summary>Lines with every kind of statement a district can have, and now and then with something odd or wrong in them.</summary>
/// <param name="pack">The pack whose words they use.</param>
/// <param name="seed">The seed.</param>
/// <param name="oddness">How many lines have something odd, 0 to 1.</param>
internal sealed class RandomLines(RulePack pack, int seed, double oddness)
{
    private static readonly string[] OddTexts =
        ["", " ", "never", "no", "x y", "in-place ", "2026-02-30", "2030-01-01", "35", "101%", "1e3", "é", "Ünïcode", "\u200Fback", "a\"b", "a\\b", "\t", "日本", "none", "null", "~", "12 months", "-5", "0.1234567"];

    private const double OddShare = 0.01;

    private readonly Random random = new(seed);
    private double odd;

    internal string One(int number)
    {
        odd = Chance(oddness) ? OddShare : 0;
        var district = new JsonObject { ["kind"] = "district", ["id"] = $"d{number}" };
        var asOf = Chance(0.9) ? "2026-09-01" : "2026-03-31";
        if (Chance(0.9))
        {
            district["as-of"] = asOf;
        }

        Add(district, "name", 0.5, () => $"District {number}");
        Add(district, "program", 0.3, () => new JsonObject { ["started"] = Date(2021) });
        Add(district, "profile", 0.5, () => new JsonObject(pack.Profile.Where(_ => Chance(0.4)).Select(one => Pair(one.Id, Value(one.Type)))));
        AddStatements(district, 1);
        Add(district, "tensions", 0.5, () => new JsonObject(pack.Tensions.Where(_ => Chance(0.5)).Select(one => Pair(one.Id, Tension()))));
        Add(district, "targets", 0.2, () => new JsonObject(pack.Areas.Where(_ => Chance(0.5)).Select(one => Pair(one.Id, Level()))));
        Add(district, "capacity", 0.2, () => new JsonObject(pack.Resources.Where(_ => Chance(0.5)).Select(one => Pair(one.Id, random.Next(1, 9)))));
        Add(district, "schools", 0.1, () => new JsonArray(School("north"), School("south")));
        Add(district, "waivers", 0.1, () => new JsonArray(new JsonObject { ["finding"] = pack.Rules[random.Next(pack.Rules.Length)].Id, ["reason"] = "so it is", ["until"] = "2026-06-30" }));
        Add(district, "goals", 0.1, () => new JsonArray());
        Add(district, "x-note", 0.2, () => "ours");
        Add(district, "x-list", 0.1, () => new JsonArray(1, "two"));
        district.TryAdd("as-of", asOf);
        return Spoil(district.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private void AddStatements(JsonObject of, double share)
    {
        Add(of, "areas", share * 0.9, () => new JsonObject(pack.Areas.Where(_ => Chance(0.8)).Select(one => Pair(one.Id, Area()))));
        Add(of, "practices", share * 0.9, () => new JsonObject(pack.Practices.Where(_ => Chance(share * 0.4)).Select(one => Pair(one.Id, Practice()))));
        Add(of, "readings", share * 0.9, () => new JsonArray([.. pack.Indicators.SelectMany(one => one.From.Where(_ => Chance(share * 0.3)).Select(role => Reading(one, role)))]));
    }

    private JsonObject School(string id)
    {
        var school = new JsonObject { ["id"] = id };
        AddStatements(school, 0.3);
        return school;
    }

    private JsonNode? Area()
    {
        if (Chance(0.5))
        {
            return Odd() ?? Level();
        }

        var level = random.Next(1, pack.Levels.Length);
        var history = Enumerable.Range(1, level).Select(step => (JsonNode)new JsonObject { ["date"] = Date(2018 + step), ["level"] = pack.Levels[step] });
        var area = new JsonObject { ["history"] = new JsonArray([.. history]) };
        Add(area, "level", 0.7, () => pack.Levels[Chance(odd) ? 0 : level]);
        return area;
    }

    private JsonNode? Practice()
    {
        var status = random.Next(FactType.Status.Words.Length);
        if (Chance(0.3))
        {
            return Odd() ?? FactType.Status.Words[status];
        }

        var practice = new JsonObject();
        Add(practice, "status", 0.7, () => FactType.Status.Words[status]);
        Add(practice, "started", status >= 2 ? 0.8 : odd, () => Date(2020));
        Add(practice, "in-place-since", status >= 3 ? 0.5 : odd, () => Date(2022));
        Add(practice, "stopped-on", status == 4 ? 0.8 : odd, () => Date(2024));
        Add(practice, "planned-start", status == 1 ? 0.8 : odd, () => Date(2027));
        Add(practice, "coverage", 0.1, () => $"{random.Next(101)}%");
        Add(practice, "led-by", 0.1, () => FactType.Actor.Words[random.Next(FactType.Actor.Words.Length)]);
        Add(practice, "expected", 0.1, () => $"{random.Next(1, 30)} months");
        return practice;
    }

    private JsonObject Reading(Indicator indicator, string role)
    {
        var reading = new JsonObject();
        Add(reading, "value", 1 - odd, () => Value(indicator.Type));
        reading["of"] = indicator.Id;
        Add(reading, "from", 0.95, () => role);
        Add(reading, "method", 0.6, () => pack.Methods[random.Next(pack.Methods.Length)].Id);
        Add(reading, "date", 1 - odd, () => Date(2025));
        Add(reading, "responses", 0.2, () => random.Next(50, Chance(odd) ? 200 : 95));
        Add(reading, "invited", 0.2, () => random.Next(95, 200));
        Add(reading, "margin", indicator.Type.IsNumber ? 0.1 : odd, () => Value(indicator.Type));
        return reading;
    }

    private JsonObject Tension()
    {
        var tension = new JsonObject();
        Add(tension, "lean", 0.7, () => random.Next(0, 101));
        Add(tension, "named", 0.5, () => Chance(0.5) ? "yes" : false);
        Add(tension, "anchored-to", 0.5, () => Chance(0.5) ? "graduate profile" : "no");
        return tension;
    }

    private JsonNode Value(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => $"{random.Next(101)}%",
        FactTypeKind.Count => random.Next(20),
        FactTypeKind.Score => Chance(0.5) ? random.Next(20) : $"{random.Next(20)}.5",
        FactTypeKind.Date or FactTypeKind.Deadline => Chance(0.2) ? "never" : Date(type.Kind == FactTypeKind.Date ? 2024 : 2027),
        FactTypeKind.YesNo => Chance(0.5) ? "yes" : false,
        FactTypeKind.Set => Chance(0.5) ? string.Join(", ", type.Words.Where(_ => Chance(0.5)).DefaultIfEmpty("none")) : new JsonArray([.. type.Words.Where(_ => Chance(0.5)).Select(word => (JsonNode)word)]),
        _ => type.Words[random.Next(type.Words.Length)],
    };

    private string Level() => pack.Levels[random.Next(pack.Levels.Length)];

    private string Date(int year) => random.Next(6) switch
    {
        0 => year.ToString(CultureInfo.InvariantCulture),
        1 => string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
    };

    private void Add(JsonObject to, string key, double chance, Func<JsonNode?> value)
    {
        if (Chance(chance))
        {
            to[key] = Chance(odd) ? OddTexts[random.Next(OddTexts.Length)] : value();
        }
    }

    private JsonNode? Odd() => Chance(odd) ? OddTexts[random.Next(OddTexts.Length)] : null;

    private static KeyValuePair<string, JsonNode?> Pair(string key, JsonNode? value) => new(key, value);

    private bool Chance(double share) => random.NextDouble() < share;

    /// <summary>What no library would write.</summary>
    private string Spoil(string line) => odd == 0 || Chance(0.5) ? line : random.Next(10) switch
    {
        0 => line[..random.Next(line.Length)],
        1 => line.Replace("\"id\"", "\"ID\"", StringComparison.Ordinal),
        2 => line.Replace("\"areas\":{", "\"areas\":{\"technology\":null,", StringComparison.Ordinal),
        3 => line.Replace("\"kind\":\"district\"", "\"kind\":\"pack\"", StringComparison.Ordinal),
        4 => line.Replace("}", "} ", StringComparison.Ordinal),
        5 => line.Replace("\"practices\":{", "\"practices\":{\"shared-vision\":\"planned\",", StringComparison.Ordinal),
        6 => line.Replace("under-way", "under\\u002dway", StringComparison.Ordinal),
        7 => line + "{}",
        8 => line.Insert(1, "\"x-a\":1,\"x-a\":2,"),
        _ => line.Replace("\"district\"", "\"district\",\"unknown\":1", StringComparison.Ordinal),
    };
}
