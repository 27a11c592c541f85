using System.Text.RegularExpressions;

namespace Roadmap.Hostile;

/// <summary>How reports are built, whatever their texts say.</summary>
internal static partial class Structure
{
    /// <summary>What is built otherwise in the second set of reports than in the first.</summary>
    internal static IEnumerable<string> Differences(Dictionary<string, string> plain, Dictionary<string, string> written) =>
        from name in plain.Keys.Concat(written.Keys).Distinct().Order(StringComparer.Ordinal)
        where !plain.ContainsKey(name) || !written.ContainsKey(name) || Of(name, plain[name]) != Of(name, written[name])
        select $"{name} differs";

    private static string Of(string name, string text) => Path.GetExtension(name) switch
    {
        ".html" => string.Join(' ', Tag().Matches(text).Select(tag => tag.Value)) + " " + Schemes(text),
        ".md" => string.Join(' ', text.Count(letter => letter == '\n'), Markup().Count(text)),
        ".json" => string.Concat(JsonText().Replace(text, "").Where(letter => "{}[]:,".Contains(letter, StringComparison.Ordinal))),
        _ => text.Any(letter => char.IsControl(letter) && letter != '\n') ? "control" : "",
    };

    /// <summary>The schemes of links.</summary>
    private static string Schemes(string text) => string.Join(' ', Link().Matches(text).Select(link => link.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*|<!--|<[!?]")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:href|src)\\s*=\\s*\"([a-z]+):")]
    private static partial Regex Link();

    /// <summary>What begins a link, a picture, code, a cell or a tag and is not escaped.</summary>
    [GeneratedRegex(@"(?<!\\)[\[<`|]|(?<!\\)!\[|(?m)^(?:#|>|- |\* |\d+\. |```)")]
    private static partial Regex Markup();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex JsonText();
}
