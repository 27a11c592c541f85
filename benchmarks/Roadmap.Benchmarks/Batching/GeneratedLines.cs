using System.Globalization;
using System.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Benchmarks.Batching;

/// <summary>Districts as lines of JSON, made from a seed: the same seed gives the same bytes on every machine.</summary>
/// <param name="pack">The pack whose words they use.</param>
/// <param name="seed">The seed.</param>
/// <param name="share">How much of what can be said is said, 0 to 1.</param>
internal sealed class GeneratedLines(RulePack pack, int seed, double share)
{
    private readonly Random random = new(seed);
    private readonly StringBuilder line = new();

    /// <summary>So many lines.</summary>
    internal byte[] Make(int count)
    {
        var all = new MemoryStream();
        for (var i = 0; i < count; i++)
        {
            all.Write(Encoding.UTF8.GetBytes(One(i)));
        }

        return all.ToArray();
    }

    /// <summary>One line with its end.</summary>
    internal string One(int number)
    {
        line.Clear();
        Add($"{{\"kind\":\"district\",\"id\":\"d{number}\",\"name\":\"District {number}\",\"as-of\":\"2026-09-01\"");
        Add($",\"profile\":{{\"enrollment\":{random.Next(200, 20000)},\"schools\":{random.Next(1, 40)}}}");
        AddAreas();
        AddPractices();
        AddReadings();
        AddTensions();
        return line.Append("}\n").ToString();
    }

    private void AddAreas()
    {
        Add($",\"areas\":{{");
        var isFirst = true;
        foreach (var area in pack.Areas)
        {
            Separate(ref isFirst);
            var level = random.Next(pack.Levels.Length);
            if (level == 0 || random.NextDouble() > share)
            {
                Add($"\"{area.Id}\":\"{pack.Levels[level]}\"");
                continue;
            }

            var steps = string.Join(',', Enumerable.Range(1, level).Select(step => $"{{\"date\":\"{Date(2018 + step)}\",\"level\":\"{pack.Levels[step]}\"}}"));
            Add($"\"{area.Id}\":{{\"level\":\"{pack.Levels[level]}\",\"history\":[{steps}]}}");
        }

        line.Append('}');
    }

    private void AddPractices()
    {
        Add($",\"practices\":{{");
        var isFirst = true;
        foreach (var practice in pack.Practices)
        {
            if (random.NextDouble() > share)
            {
                continue;
            }

            Separate(ref isFirst);
            Add($"\"{practice.Id}\":{Practice()}");
        }

        line.Append('}');
    }

    private string Practice() => random.Next(4) switch
    {
        0 => "\"not-started\"",
        1 => "\"planned\"",
        2 => $"{{\"status\":\"under-way\",\"started\":\"{Date(2023)}\"}}",
        _ => $"{{\"status\":\"in-place\",\"started\":\"{Date(2020)}\",\"in-place-since\":\"{Date(2023)}\"}}",
    };

    private void AddReadings()
    {
        Add($",\"readings\":[");
        var isFirst = true;
        foreach (var indicator in pack.Indicators)
        {
            foreach (var role in indicator.From)
            {
                if (random.NextDouble() < share * 0.5)
                {
                    Separate(ref isFirst);
                    Add($"{{\"of\":\"{indicator.Id}\",\"from\":\"{role}\",\"value\":{Value(indicator.Type)},\"method\":\"{pack.Methods[random.Next(pack.Methods.Length)].Id}\",\"date\":\"{Date(2025)}\"}}");
                }
            }
        }

        line.Append(']');
    }

    private void AddTensions()
    {
        Add($",\"tensions\":{{");
        var isFirst = true;
        foreach (var tension in pack.Tensions.Where(_ => random.NextDouble() < share))
        {
            Separate(ref isFirst);
            Add($"\"{tension.Id}\":{{\"lean\":{random.Next(101)},\"named\":\"{(random.Next(2) == 0 ? "yes" : "no")}\"}}");
        }

        line.Append('}');
    }

    private string Value(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => $"\"{random.Next(101)}%\"",
        FactTypeKind.Count or FactTypeKind.Score => random.Next(20).ToString(CultureInfo.InvariantCulture),
        FactTypeKind.Date or FactTypeKind.Deadline => $"\"{Date(2024)}\"",
        FactTypeKind.Set => $"[\"{type.Words[random.Next(type.Words.Length)]}\"]",
        _ => $"\"{type.Words[random.Next(type.Words.Length)]}\"",
    };

    private string Date(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            line.Append(',');
        }

        isFirst = false;
    }

    private void Add(FormattableString text) => line.Append(text.ToString(CultureInfo.InvariantCulture));
}
