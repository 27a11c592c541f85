using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Roadmap.Rules.Yaml.Editing;

/// <summary>Writes new nodes on one line, in the manner of YAML or of JSON.</summary>
internal sealed partial class NodeStyle
{
    private readonly bool isJson;

    private NodeStyle(bool isJson) => this.isJson = isJson;

    internal static NodeStyle Json { get; } = new(isJson: true);

    internal static NodeStyle Yaml { get; } = new(isJson: false);

    internal string Entry(string key, NewNode value) => $"{Key(key)}: {Write(value)}";

    internal string Key(string key) => isJson ? Quoted(key) : Scalar(key);

    internal string Write(NewNode node)
    {
        if (node.Text is { } text)
        {
            return isJson && node.MayBeNumber && JsonNumber().IsMatch(text) ? text : Scalar(text);
        }

        return node.IsList
            ? $"[{string.Join(", ", node.Items.Select(Write))}]"
            : Braced(string.Join(", ", node.Fields.Select(field => Entry(field.Key, field.Value))));
    }

    /// <summary>A mapping around entries that are written already.</summary>
    internal string Braced(string entries) => isJson ? $"{{{entries}}}" : $"{{ {entries} }}";

    private string Scalar(string text) =>
        !isJson && PlainText().IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Text that reads as itself without quotes, inside brackets too.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_%./-]*( [A-Za-z0-9][A-Za-z0-9_%./-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainText();

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}
