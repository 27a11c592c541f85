using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import;

/// <summary>Writes the first lines of a district file. A text in the quotes of JSON is the same text in YAML.</summary>
internal static class NewDistrictText
{
    internal static string Write(SurveyDistrict district, string path)
    {
        var name = JsonEncodedText.Encode(district.Name ?? district.Id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        var asOf = district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? $"{{\n  \"kind\": \"district\",\n  \"id\": \"{district.Id}\",\n  \"name\": \"{name}\",\n  \"as-of\": \"{asOf}\"\n}}\n"
            : $"kind: district\nid: {district.Id}\nname: \"{name}\"\nas-of: {asOf}\n";
    }
}
