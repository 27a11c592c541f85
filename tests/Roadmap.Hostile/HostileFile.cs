using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Roadmap.Hostile;

/// <summary>
/// The bytes of a file of the corpus. A name that ends in <c>.gen</c> holds lines to make them from: <c>text "a"</c>, <c>repeat "a" 1000</c>, <c>each "k{0}: 1" 1000</c>
/// with the number put in, and <c>bytes ff fe</c>.
/// </summary>
internal static class HostileFile
{
    private const string Generated = ".gen";

    internal static byte[] Read(string root, string name)
    {
        var path = Path.Combine(root, name);
        return name.EndsWith(Generated, StringComparison.Ordinal) ? Make(File.ReadLines(path)) : File.ReadAllBytes(path);
    }

    /// <summary>The name of what a file stands for.</summary>
    internal static string Plain(string name) => name.EndsWith(Generated, StringComparison.Ordinal) ? name[..^Generated.Length] : name;

    private static byte[] Make(IEnumerable<string> lines)
    {
        using var bytes = new MemoryStream();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var piece in Pieces(line[..space], line[(space + 1)..]))
            {
                bytes.Write(piece);
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<byte[]> Pieces(string verb, string rest) => verb switch
    {
        "text" => [Bytes(Text(rest))],
        "bytes" => [Convert.FromHexString(rest.Replace(" ", "", StringComparison.Ordinal))],
        "repeat" => Enumerable.Repeat(Bytes(Text(Before(rest))), Count(rest)),
        "each" => Each(Text(Before(rest)), Count(rest)),
        _ => throw new FormatException($"No verb is called {verb}."),
    };

    private static IEnumerable<byte[]> Each(string text, int count) =>
        Enumerable.Range(0, count).Select(number => Bytes(text.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static string Before(string rest) => rest[..rest.LastIndexOf(' ')];

    private static int Count(string rest) => int.Parse(rest[(rest.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);

    private static string Text(string json) => JsonSerializer.Deserialize<string>(json)!;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
