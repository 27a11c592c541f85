using System.Collections.Immutable;

namespace Roadmap.Cli.Tests.Documentation;

/// <summary>A command on a page with what it prints: a line that begins with a dollar sign, then its output; a last line of three dots stands for more.</summary>
/// <param name="Page">The whole page, line by line.</param>
/// <param name="Start">The index of the first line of output.</param>
/// <param name="Length">How many lines of output there are.</param>
/// <param name="Arguments">What follows <c>roadmap</c>.</param>
internal sealed record ConsoleExample(ImmutableArray<string> Page, int Start, int Length, ImmutableArray<string> Arguments)
{
    internal const string More = "...";

    private const string Prompt = "$ roadmap ";
    private const string Asks = "> ";

    internal bool IsCut => Length > 0 && Page[Start + Length - 1] == More;

    internal IEnumerable<string> Shown => Page.Skip(Start).Take(IsCut ? Length - 1 : Length);

    /// <summary>What is typed at the prompts it shows.</summary>
    internal IEnumerable<string> Answers => Shown.Where(line => line.StartsWith(Asks, StringComparison.Ordinal)).Select(line => line[Asks.Length..]);

    /// <summary>True when the files it names are those of the repository, or when it shows that something cannot be found.</summary>
    internal bool CanBeRun => Path.Exists(Arguments[1]) || Arguments[0] == "help" || Arguments[1] == "personalized-learning" || Page[Start].StartsWith("error:", StringComparison.Ordinal);

    internal static IEnumerable<ConsoleExample> On(ImmutableArray<string> page)
    {
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith(Prompt, StringComparison.Ordinal))
            {
                var end = page.IndexOf("```", i);
                yield return new ConsoleExample(page, i + 1, end - i - 1, [.. page[i][Prompt.Length..].Split(' ')]);
            }
        }
    }
}
