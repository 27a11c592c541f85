using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Roadmap.Engine.Planning;

/// <summary>What is kept of an earlier plan: when each step was to start.</summary>
public sealed class PreviousPlan
{
    private PreviousPlan(IEnumerable<KeyValuePair<string, DateOnly>> starts) => Starts = starts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first day of each step, by the practice's id.</summary>
    public IReadOnlyDictionary<string, DateOnly> Starts { get; }

    /// <summary>Keeps the starts of a plan.</summary>
    /// <param name="plan">The earlier plan.</param>
    public static PreviousPlan Of(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PreviousPlan(plan.Steps.Select(step => KeyValuePair.Create(step.Id, step.Starts)));
    }

    /// <summary>Keeps starts that are known from elsewhere.</summary>
    /// <param name="starts">The first day of each step, by the practice's id; each practice once.</param>
    public static PreviousPlan Of(ImmutableArray<KeyValuePair<string, DateOnly>> starts) => new(starts);

    /// <summary>Reads the starts from a plan that was written as JSON of the schema <c>roadmap/plan/1</c>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="plan">The starts when true.</param>
    /// <param name="fault">What keeps it from being read, one sentence, when false.</param>
    public static bool TryRead(string json, [NotNullWhen(true)] out PreviousPlan? plan, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(json);
        plan = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            plan = Read(document.RootElement, out fault);
        }
        catch (JsonException exception)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"It is not JSON (line {exception.LineNumber + 1}).");
        }

        return plan is not null;
    }

    private static PreviousPlan? Read(JsonElement root, out string? fault)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "schema") != "roadmap/plan/1" || !root.TryGetProperty("steps", out var steps) || steps.ValueKind != JsonValueKind.Array)
        {
            fault = "It is not a plan of the schema roadmap/plan/1.";
            return null;
        }

        var starts = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var step in steps.EnumerateArray())
        {
            var day = Text(step, "starts");
            if (Text(step, "id") is not { } id || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) || !starts.TryAdd(id, start))
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"Its step {starts.Count + 1} has no id of its own or no day on which it starts.");
                return null;
            }
        }

        fault = null;
        return new PreviousPlan(starts);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
