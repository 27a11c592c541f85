using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Writes all that a pack says, so that two packs can be compared; where and in what order it is written is left out.</summary>
internal static class PackDump
{
    internal static string Write(RulePack pack)
    {
        var text = new StringBuilder();
        Write(text, "pack", pack, 0);
        return text.ToString();
    }

    internal static string WithoutHash(string dump) =>
        string.Join('\n', dump.Split('\n').Where(line => !line.TrimStart().StartsWith("Hash = ", StringComparison.Ordinal)));

    private static void Write(StringBuilder text, string name, object? value, int depth)
    {
        text.Append(' ', depth * 2).Append(name);
        switch (value)
        {
            case null:
                text.Append(" = null\n");
                break;
            case string or IFormattable or bool:
                text.Append(CultureInfo.InvariantCulture, $" = {value}\n");
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                {
                    Write(text, "-", item, depth + 1);
                }

                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $" : {value.GetType().Name}\n");
                foreach (var property in Properties(value))
                {
                    Write(text, property.Name, property.GetValue(value), depth + 1);
                }

                break;
        }
    }

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType != typeof(SourcePlace) && property.Name != nameof(Rule.Written) && property.GetIndexParameters().Length == 0)
            .Where(property => value is not Roadmap.Rules.Vocabulary.PartialDate and not Roadmap.Rules.Vocabulary.CalendarDuration || property.Name is "Year" or "Month" or "Day" or "Amount" or "Unit")
            .OrderBy(property => property.Name, StringComparer.Ordinal);
}
