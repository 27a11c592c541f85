using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Comparing;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.PackDiffing;

/// <summary>Writes the difference between two versions of a pack as JSON of the schema <c>roadmap/pack-diff/1</c>.</summary>
internal static class PackDiffJson
{
    internal static string Write(PackDifference difference, ImmutableArray<DistrictMove>? moves) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "roadmap/pack-diff/1");
        Identity(json, "before", difference.Before);
        Identity(json, "after", difference.After);
        json.WriteStartObject("step");
        json.WriteString("needed", PackDiffWords.Step(difference.Needed));
        json.WriteString("taken", difference.Taken is { } taken ? PackDiffWords.Step(taken) : null);
        json.WriteString("leastVersion", difference.LeastVersion);
        json.WriteBoolean("tooSmall", difference.IsStepTooSmall);
        json.WriteEndObject();
        Objects(json, "changes", difference.Changes, Change);
        if (moves is { } districts)
        {
            Objects(json, "districts", districts, Move);
        }

        json.WriteEndObject();
    });

    private static void Identity(Utf8JsonWriter json, string name, PackIdentity identity)
    {
        json.WriteStartObject(name);
        json.WriteString("id", identity.Id);
        json.WriteString("version", identity.Version);
        json.WriteString("hash", identity.Hash);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, PartChange change)
    {
        json.WriteString("part", PackDiffWords.Part(change.Part));
        json.WriteString("id", change.Id);
        json.WriteString("title", change.Title);
        json.WriteString("kind", PackDiffWords.Kind(change.Kind));
        json.WriteString("from", change.From);
        json.WriteString("step", PackDiffWords.Step(change.Step));
        json.WriteString("fault", change.Fault);
        json.WriteString("file", change.Place?.File);
        json.WritePropertyName("line");
        if (change.Place is { } place)
        {
            json.WriteNumberValue(place.Line);
        }
        else
        {
            json.WriteNullValue();
        }

        Objects(json, "traits", change.Traits, Trait);
    }

    private static void Trait(Utf8JsonWriter json, TraitChange trait)
    {
        json.WriteString("key", trait.Key);
        json.WriteString("before", trait.Before);
        json.WriteString("after", trait.After);
        json.WriteBoolean("condition", trait.IsCondition);
        json.WriteBoolean("wording", trait.IsWording);
        Strings(json, "dropped", trait.Dropped);
        Strings(json, "asked", trait.Asked);
    }

    private static void Move(Utf8JsonWriter json, DistrictMove move)
    {
        json.WriteString("id", move.Id);
        json.WriteString("file", move.File);
        json.WriteBoolean("moved", move.IsMoved);
        Strings(json, "faults", move.Faults);
        if (move.Change is not { } change)
        {
            return;
        }

        Strings(json, "new", change.New.Select(finding => finding.Id));
        Strings(json, "cleared", change.Cleared.Select(finding => finding.Id));
        Strings(json, "undecided", move.Undecided.Select(finding => finding.Id));
        Objects(json, "severities", move.Weighted, Weighted);
        Strings(json, "opened", move.Opened.Select(finding => finding.Id));
        Strings(json, "settled", move.Settled.Select(finding => finding.Id));
        Strings(json, "standings", change.Standings.Where(standing => !standing.IsUnchanged).Select(standing => standing.Area));
        Strings(json, "order", change.Order.Select(order => order.Id));
        Objects(json, "ranks", change.LeveragePoints.Where(point => point.RankBefore != point.RankAfter), Rank);
    }

    private static void Weighted(Utf8JsonWriter json, FindingChange finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("before", PackDiffWords.Severity(finding.SeverityBefore!.Value));
        json.WriteString("after", PackDiffWords.Severity(finding.SeverityAfter!.Value));
    }

    private static void Rank(Utf8JsonWriter json, LeverageChange point)
    {
        json.WriteString("id", point.Id);
        Number(json, "before", point.RankBefore);
        Number(json, "after", point.RankAfter);
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
