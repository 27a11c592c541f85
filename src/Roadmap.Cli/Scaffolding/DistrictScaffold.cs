using System.Globalization;
using System.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Cli.Scaffolding;

/// <summary>A district file in which everything that a pack asks for first has a line, and every value is left blank: blank is not known.</summary>
internal static class DistrictScaffold
{
    internal static PackFile File(string id, RulePack pack, DateOnly asOf)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"kind: district\nid: {id}\nname: {ScaffoldTitle.Of(id)}\nas-of: {asOf:yyyy-MM-dd}\n");
        text.Append("# What is left blank is not known. It is never read as \"no\".\nprogram:\n  started:\n");
        Section(text, "profile", pack.Profile, attribute => $"{attribute.Ask ?? attribute.Title} ({TypeWords(attribute.Type)})", attribute => $"{attribute.Id}:");
        text.Append(CultureInfo.InvariantCulture, $"# Each area is at one of {string.Join(", ", pack.Levels)}; \"roadmap show\" and the pack's pages say what each looks like.\n");
        Section(text, "areas", pack.Areas, area => area.Title, area => $"{area.Id}:");
        text.Append(CultureInfo.InvariantCulture, $"# Each practice is one of {string.Join(", ", FactType.Status.Words)}; or {{ status: in-place, started: 2025-08 }}.\n");
        Section(text, "practices", pack.Practices, practice => practice.Title, practice => $"{practice.Id}:");
        Section(text, "readings", Quick(pack), indicator => $"{indicator.Ask ?? indicator.Title} ({TypeWords(indicator.Type)})", Reading);
        Section(text, "tensions", pack.Tensions, tension => $"{tension.Title}: from 0, {tension.FirstPole}, to 100, {tension.SecondPole}", tension => $"{tension.Id}:\n    lean:\n    named:");
        return new PackFile($"{id}.yaml", text.ToString());
    }

    private static IEnumerable<Indicator> Quick(RulePack pack) =>
        pack.Quick.Select(id => pack.Indicators.First(indicator => indicator.Id == id));

    private static string Reading(Indicator indicator) =>
        $"- of: {indicator.Id}\n    from: {indicator.From[0]}\n    value:\n    method:\n    date:";

    private static string TypeWords(FactType type) => type.Kind switch
    {
        FactTypeKind.Percent => "like 35%",
        FactTypeKind.Date or FactTypeKind.Deadline => "like 2025-08-20",
        FactTypeKind.Count => "a whole number",
        FactTypeKind.Score => "a number",
        FactTypeKind.Set => $"any of {string.Join(", ", type.Words)}, in brackets",
        _ => string.Join(", ", type.Words),
    };

    private static void Section<T>(StringBuilder text, string name, IEnumerable<T> items, Func<T, string> comment, Func<T, string> entry)
    {
        var written = items.ToList();
        if (written.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{name}:\n");
        foreach (var item in written)
        {
            text.Append(CultureInfo.InvariantCulture, $"  # {comment(item).ReplaceLineEndings(" ")}\n  {entry(item)}\n");
        }
    }
}
