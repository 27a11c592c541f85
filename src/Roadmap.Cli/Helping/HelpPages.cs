using System.Collections.Immutable;

namespace Roadmap.Cli.Helping;

/// <summary>The pages that travel with the program: what the documentation says of every kind of problem, and an example of each.</summary>
internal static class HelpPages
{
    private const string Heading = "## ";

    /// <summary>The page of a check of the linter, line by line; null for what is no check.</summary>
    internal static ImmutableArray<string>? Lint(string id) => Lines($"help/lints/{id}.md");

    /// <summary>The name and the meaning of the family that a problem belongs to.</summary>
    internal static (string Family, string About) FamilyOf(string id)
    {
        var page = Lines("help/problems.md")!.Value;
        var row = page.IndexOf(page.First(line => line.StartsWith($"| {id} |", StringComparison.Ordinal)));
        var heading = page.LastIndexOf(page.Take(row).Last(line => line.StartsWith(Heading, StringComparison.Ordinal)));
        return (page[heading][Heading.Length..], page[heading + 2]);
    }

    /// <summary>A problem of this kind as it is printed: the place, the line, the message and how to mend it.</summary>
    internal static string ExampleOf(string id)
    {
        var examples = Lines("help/problem-examples.txt")!.Value;
        var start = examples.IndexOf(id);
        return start < 0 ? "" : string.Join('\n', examples.Skip(start + 1).TakeWhile(line => line.Length > 0));
    }

    private static ImmutableArray<string>? Lines(string name)
    {
        using var stream = typeof(HelpPages).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')];
    }
}
