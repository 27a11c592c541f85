using System.Globalization;
using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Json;

/// <summary>Writes which district and which packs a result is about.</summary>
internal static class IdentityJson
{
    internal static void WriteDistrict(Utf8JsonWriter json, DistrictIdentity district)
    {
        json.WriteStartObject("district");
        json.WriteString("id", district.Id);
        json.WriteString("name", district.Name);
        json.WriteString("asOf", district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    internal static void WritePack(Utf8JsonWriter json, PackIdentity pack)
    {
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version);
        json.WriteString("hash", pack.Hash);
    }
}
