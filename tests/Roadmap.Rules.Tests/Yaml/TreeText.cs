using System.Globalization;
using System.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>Writes a tree as text, so that two can be compared, and asks for the place of every character on the way.</summary>
internal static class TreeText
{
    internal static string Of(YamlNode node)
    {
        node.Place.Line.Should().BePositive();
        switch (node)
        {
            case YamlScalar scalar:
                CheckPlaces(scalar);
                return "\"" + scalar.Value + "\"";
            case YamlSequence sequence:
                return "[" + string.Join(", ", sequence.Items.Select(item => Of(item))) + "]";
            default:
                var text = new StringBuilder();
                foreach (var entry in ((YamlMapping)node).Entries)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{Of(entry.Key)}: {Of(entry.Value)}; ");
                }

                return "{" + text + "}";
        }
    }

    private static void CheckPlaces(YamlScalar scalar)
    {
        for (var offset = 0; offset <= scalar.Value.Length; offset++)
        {
            var place = scalar.PlaceAt(offset, 1);
            if (place.Column < 1 || place.Column > place.Source.LineSpan(place.Line).Length + 1)
            {
                Assert.Fail($"{place} is not on its line.");
            }
        }
    }
}
