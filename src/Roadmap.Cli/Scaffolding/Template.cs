using System.Text;

namespace Roadmap.Cli.Scaffolding;

/// <summary>Files of a scaffold as they travel inside this assembly, with names in percent signs for what differs.</summary>
internal static class Template
{
    private const string Prefix = "scaffolds/";

    /// <summary>The text of one file with its names filled in.</summary>
    /// <param name="name">The file: <c>rule/test.yaml</c>.</param>
    /// <param name="values">What stands for each name.</param>
    internal static string Fill(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder(reader.ReadToEnd().ReplaceLineEndings("\n"));
        foreach (var (from, to) in values)
        {
            text.Replace($"%{from}%", to);
        }

        return text.ToString();
    }

    /// <summary>The files below a folder, by their names relative to it, in ordinal order.</summary>
    internal static IEnumerable<string> Names(string folder) =>
        typeof(Template).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
            .Select(name => name[(Prefix.Length + folder.Length + 1)..])
            .Order(StringComparer.Ordinal);
}
