using System.Globalization;
using System.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Checking;

/// <summary>Writes how a file changes in the form that <c>diff -u</c> writes and <c>patch</c> reads.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    internal static string Of(FixedFile file)
    {
        var before = Lines(file.Before);
        var after = Lines(file.After);
        var steps = LineDiff.Of(before, after);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"--- {file.Path}\n+++ {file.Path}\n");
        for (var at = 0; at < steps.Count;)
        {
            if (steps[at].Kind == LineStep.Same)
            {
                at++;
                continue;
            }

            var from = Math.Max(0, at - Context);
            var to = EndOfHunk(steps, at);
            WriteHunk(steps, from, to, text);
            at = to;
        }

        return text.ToString();
    }

    /// <summary>Changes that lie within twice the context of each other stand in one hunk.</summary>
    private static int EndOfHunk(IReadOnlyList<LineStep> steps, int change)
    {
        var last = change;
        for (var at = change; at < steps.Count && at - last <= 2 * Context; at++)
        {
            last = steps[at].Kind == LineStep.Same ? last : at;
        }

        return Math.Min(steps.Count, last + Context + 1);
    }

    private static void WriteHunk(IReadOnlyList<LineStep> steps, int from, int to, StringBuilder text)
    {
        var hunk = steps.Skip(from).Take(to - from).ToList();
        var before = hunk.Count(step => step.Kind != LineStep.Added);
        var after = hunk.Count(step => step.Kind != LineStep.Removed);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Start(hunk[0].Before, before)},{before} +{Start(hunk[0].After, after)},{after} @@\n");
        foreach (var step in hunk)
        {
            text.Append(step.Kind).Append(step.Text.TrimEnd('\r', '\n')).Append('\n');
            if (!step.Text.EndsWith('\n'))
            {
                text.Append("\\ No newline at end of file\n");
            }
        }
    }

    // Of no lines, the line before them is named.
    private static int Start(int line, int count) => count == 0 ? line - 1 : line;

    /// <summary>The lines with their breaks, so that a change of the last break is a change.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var from = 0; from < text.Length;)
        {
            var end = text.IndexOf('\n', from);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[from..next]);
            from = next;
        }

        return lines;
    }
}
