using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Json;

/// <summary>Writes which district and which packs a result is about.</summary>
public static class IdentityJson
{
    /// <summary>Writes a district under the name <c>district</c>: id, name and as-of date.</summary>
    /// <param name="json">The document, inside an object.</param>
    /// <param name="district">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteDistrict(Utf8JsonWriter json, DistrictIdentity district)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(district);
        json.WriteStartObject("district");
        json.WriteString("id", district.Id);
        json.WriteString("name", district.Name);
        json.WriteString("asOf", district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a pack: id, version and the hash of everything it says.</summary>
    /// <param name="json">The document, inside an object.</param>
    /// <param name="pack">What to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePack(Utf8JsonWriter json, PackIdentity pack)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(pack);
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version);
        json.WriteString("hash", pack.Hash);
    }
}
