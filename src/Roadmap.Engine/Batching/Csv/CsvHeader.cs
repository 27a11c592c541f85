using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Csv;

/// <summary>What each column of comma-separated values says of a district. Its names are those of the facts in the language of packs.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] PracticeFields = ["started", "in-place-since", "stopped-on", "planned-start", "coverage", "led-by", "expected"];
    private static readonly string[] ReadingFields = ["date", "method", "responses", "invited", "margin"];
    private static readonly string[] TensionFields = ["lean", "named", "anchored-to"];

    private readonly RulePack pack;
    private readonly Dictionary<string, CsvStatement> statements = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private readonly CsvSection areas = new(Bytes(",\"areas\":"), IsList: false);
    private readonly CsvSection targets = new(Bytes(",\"targets\":"), IsList: false);
    private readonly CsvSection practices = new(Bytes(",\"practices\":"), IsList: false);
    private readonly CsvSection readings = new(Bytes(",\"readings\":"), IsList: true);
    private readonly CsvSection tensions = new(Bytes(",\"tensions\":"), IsList: false);
    private readonly CsvSection profile = new(Bytes(",\"profile\":"), IsList: false);
    private readonly CsvSection capacity = new(Bytes(",\"capacity\":"), IsList: false);
    private readonly CsvSection program = new(Bytes(",\"program\":"), IsList: false);

    /// <summary>Reads the first line of comma-separated values.</summary>
    internal static CsvHeader Read(RulePack pack, ReadOnlySpan<byte> line)
    {
        var row = new CsvRow();
        var text = line.TrimEnd((byte)'\r');
        return Utf8.IsValid(text) && row.TryRead(text)
            ? new CsvHeader(pack, [.. Enumerable.Range(0, row.Count).Select(cell => Encoding.UTF8.GetString(row[cell]))])
            : new CsvHeader(pack, []);
    }

    /// <summary>Reads a header; <see cref="Faults"/> says what is wrong with it.</summary>
    internal CsvHeader(RulePack pack, ImmutableArray<string> names)
    {
        this.pack = pack;
        Width = names.Length;
        for (var column = 0; column < names.Length; column++)
        {
            Take(column, names[column]);
        }

        foreach (var (column, name) in new[] { (Id, "id"), (AsOf, "as-of") })
        {
            if (column < 0)
            {
                faults.Add($"The column \"{name}\" is missing.");
            }
        }
    }

    internal int Width { get; }

    internal int Id { get; private set; } = -1;

    internal int Name { get; private set; } = -1;

    internal int AsOf { get; private set; } = -1;

    internal ImmutableArray<CsvSection> Sections => [program, profile, areas, targets, practices, readings, tensions, capacity];

    /// <summary>What is wrong with it, a sentence each.</summary>
    internal ImmutableArray<string> Faults => [.. faults];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Key(string name) => Bytes($"\"{name}\":");

    private void Take(int column, string name)
    {
        switch (name)
        {
            case "id" when Id < 0:
                Id = column;
                return;
            case "name" when Name < 0:
                Name = column;
                return;
            case "as-of" when AsOf < 0:
                AsOf = column;
                return;
            case "program.started":
                Value(program, "program", Key("started"), column, name);
                return;
            case ['x', '-', ..]:
                return;
        }

        if (!TryTake(column, name, name.Split('.')))
        {
            faults.Add(FactNamed(name));
        }
    }

    private bool TryTake(int column, string name, string[] parts) => parts switch
    {
        ["district", var id] when pack.Profile.Any(one => one.Id == id) => Value(profile, name, Key(id), column, name),
        ["capacity", var id] when pack.Resources.Any(one => one.Id == id) => Value(capacity, name, Key(id), column, name),
        [var id, ..] when pack.Areas.Any(one => one.Id == id) => Area(column, name, id, parts),
        [var id, ..] when pack.Practices.Any(one => one.Id == id) => Practice(column, name, id, parts),
        [var id, ..] when pack.Indicators.FirstOrDefault(one => one.Id == id) is { } indicator => Reading(column, name, indicator, parts),
        [var id, var field] when pack.Tensions.Any(one => one.Id == id) && TensionFields.Contains(field) => Field(Statement(tensions, id, new CsvStatement(Key(id))), column, Key(field), name),
        _ => false,
    };

    private bool Area(int column, string name, string id, string[] parts)
    {
        var area = Statement(areas, $"area {id}", new CsvStatement(Key(id)) { ValueKey = Key("level") });
        switch (parts)
        {
            case [_]:
                return Value(area, column, name);
            case [_, "target"]:
                return Value(targets, $"target {id}", Key(id), column, name);
            case [_, var reached] when reached.StartsWith("reached(", StringComparison.Ordinal) && reached.EndsWith(')') && pack.Levels.Contains(reached[8..^1]):
                area.History.Add(new CsvField(column, Bytes(reached[8..^1])));
                area.History.Sort((one, other) => LevelOf(one).CompareTo(LevelOf(other)));
                return true;
            default:
                return false;
        }
    }

    private int LevelOf(CsvField reached) => pack.Levels.IndexOf(Encoding.UTF8.GetString(reached.Key));

    private bool Practice(int column, string name, string id, string[] parts)
    {
        var practice = Statement(practices, $"practice {id}", new CsvStatement(Key(id)) { ValueKey = Key("status") });
        return parts switch
        {
            [_] or [_, "status"] => Value(practice, column, name),
            [_, var field] when PracticeFields.Contains(field) => Field(practice, column, Key(field), name),
            _ => false,
        };
    }

    private bool Reading(int column, string name, Indicator indicator, string[] parts)
    {
        var role = parts.Length > 1 && indicator.From.Contains(parts[1]) ? parts[1] : indicator.From[0];
        var rest = parts.Length > 1 && parts[1] == role ? parts[2..] : parts[1..];
        var reading = Statement(readings, $"reading {indicator.Id} {role}", new CsvStatement(Bytes($"\"of\":\"{indicator.Id}\",\"from\":\"{role}\",")) { ValueKey = Key("value") });
        return rest switch
        {
            [] or ["value"] => Value(reading, column, name),
            [var field] when ReadingFields.Contains(field) => Field(reading, column, Key(field), name),
            _ => false,
        };
    }

    private CsvStatement Statement(CsvSection section, string about, CsvStatement statement)
    {
        if (statements.TryGetValue(about, out var known))
        {
            return known;
        }

        section.Statements.Add(statement);
        statements.Add(about, statement);
        return statement;
    }

    private bool Value(CsvSection section, string about, byte[] key, int column, string name) => Value(Statement(section, about, new CsvStatement(key)), column, name);

    private bool Value(CsvStatement statement, int column, string name)
    {
        CheckNew(statement.Value < 0, name);
        statement.Value = column;
        return true;
    }

    private bool Field(CsvStatement statement, int column, byte[] key, string name)
    {
        CheckNew(!statement.Fields.Exists(field => field.Key.AsSpan().SequenceEqual(key)), name);
        statement.Fields.Add(new CsvField(column, key));
        return true;
    }

    private void CheckNew(bool isNew, string name)
    {
        if (!isNew)
        {
            faults.Add($"The column \"{name}\" says what another one says too.");
        }
    }

    private string FactNamed(string name)
    {
        var known = pack.Areas.Select(area => area.Id)
            .Concat(pack.Practices.SelectMany(practice => PracticeFields.Select(field => $"{practice.Id}.{field}").Prepend(practice.Id)))
            .Concat(pack.Indicators.SelectMany(indicator => indicator.From.Select(role => $"{indicator.Id}.{role}").Prepend(indicator.Id)))
            .Concat(pack.Tensions.SelectMany(tension => TensionFields.Select(field => $"{tension.Id}.{field}")))
            .Concat(pack.Profile.Select(attribute => $"district.{attribute.Id}"));
        var hint = Spelling.DidYouMean(name, known);
        return $"The column \"{name}\" is no fact of the pack.{(hint is null ? "" : " " + hint)}";
    }
}
