using System.Globalization;
using System.Text.Json;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes fields whose value may be missing, and numbers with a fixed count of decimals.</summary>
internal static class JsonFields
{
    internal static void WriteOptional(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteOptional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    internal static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            writeFields(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A day as year, month and day, or null.</summary>
    internal static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An amount without needless zeros.</summary>
    internal static void WriteAmount(this Utf8JsonWriter json, string name, decimal amount)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(amount.ToString("0.######", CultureInfo.InvariantCulture));
    }

    /// <summary>Thousandths of a point with one decimal.</summary>
    internal static void WritePoints(this Utf8JsonWriter json, string name, long thousandths)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(PointText.OneDecimal(thousandths));
    }

    /// <summary>Thousandths as a fraction with three decimals, or null.</summary>
    internal static void WriteFraction(this Utf8JsonWriter json, string name, long? thousandths)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(thousandths is { } known ? PointText.ThreeDecimals(known) : "null");
    }
}
