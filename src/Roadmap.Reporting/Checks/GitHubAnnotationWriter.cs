using System.Globalization;
using System.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Checks;

/// <summary>Writes problems as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
public static class GitHubAnnotationWriter
{
    /// <summary>One command a line, each ending in a line feed.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public static string Write(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            text.Append("::").Append(Command(problem.Severity)).Append(' ');
            if (problem.Place is { } place)
            {
                text.Append(CultureInfo.InvariantCulture, $"file={Property(place.File)},line={place.Line},col={place.Column},");
                if (place.Length > 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"endLine={place.Line},endColumn={place.Column + place.Length},");
                }
            }

            text.Append(CultureInfo.InvariantCulture, $"title={Property($"{problem.Id} {problem.Descriptor.Title}")}::{Data(ProblemSentence.Of(problem))}\n");
        }

        return text.ToString();
    }

    private static string Command(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "notice",
    };

    // The percent sign first: it begins every other escape.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
