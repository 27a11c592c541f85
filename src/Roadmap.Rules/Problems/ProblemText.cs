using System.Globalization;
using System.Text;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Problems;

/// <summary>Writes problems as text for people: place, id, title, the line with carets, the sentence and the suggestion.</summary>
public static class ProblemText
{
    private const int MostLine = 160;

    /// <summary>All problems, one after the other, each ending in a line break.</summary>
    /// <param name="problems">The problems to write, in this order.</param>
    public static string Write(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            Write(text, problem);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Problem problem)
    {
        var severity = problem.Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "information",
        };
        var where = problem.Place is null ? "" : $"{problem.Place}  ";
        text.Append(CultureInfo.InvariantCulture, $"{PlainText.Of(where)}{severity} {problem.Id}  {problem.Descriptor.Title}\n");
        WriteLine(text, problem);
        text.Append(CultureInfo.InvariantCulture, $"   {PlainText.Of(problem.Message)}");
        if (problem.Suggestion is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" {PlainText.Of(problem.Suggestion)}");
        }

        if (problem.Related is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ({PlainText.Of(problem.Related.File)}:{problem.Related.Line})");
        }

        text.Append('\n');
    }

    private static void WriteLine(StringBuilder text, Problem problem)
    {
        if (problem.Place is not { } place || place.LineText.Length == 0)
        {
            return;
        }

        var line = place.LineText;
        var from = line.Length <= MostLine ? 0 : Math.Max(0, Math.Min(place.Column - 1 - (MostLine / 2), line.Length - MostLine));
        var shown = PlainText.Of(line.Substring(from, Math.Min(MostLine, line.Length - from)));
        var number = string.Create(CultureInfo.InvariantCulture, $"{place.Line} | ");
        var column = Math.Clamp(place.Column - 1 - from, 0, shown.Length);
        var length = Math.Clamp(place.Length, 0, shown.Length - column);
        text.Append(number).Append(shown).Append('\n');
        text.Append(' ', number.Length + DisplayWidth.Of(shown.AsSpan(0, column)));
        text.Append('^', Math.Max(1, DisplayWidth.Of(shown.AsSpan(column, length)))).Append('\n');
    }
}
