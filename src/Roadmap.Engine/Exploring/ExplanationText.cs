using System.Globalization;
using System.Text;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Replay;

namespace Roadmap.Engine.Exploring;

/// <summary>Writes an explanation as plain text: a sentence, then the tree, a line for each part with what it came to and what is known.</summary>
internal static class ExplanationText
{
    internal static string Write(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{explanation.Id}: {explanation.Outcome}\n{explanation.Summary}\n");
        foreach (var condition in explanation.Conditions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{condition.Name}\n");
            Write(text, condition.Trace, 1);
        }

        if (!explanation.AsksFor.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"would be settled by: {string.Join(", ", explanation.AsksFor)}\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ConditionTrace trace, int depth)
    {
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{Mark(trace.Verdict)} {trace.Text}");
        if (trace.School is not null && depth > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" [{trace.School}]");
        }

        if (!trace.Cells.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"   ({string.Join("; ", trace.Cells.Select(Cell))})");
        }

        text.Append('\n');
        foreach (var child in trace.Children)
        {
            Write(text, child, depth + 1);
        }
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.True => "yes",
        Verdict.False => "no ",
        _ => "?  ",
    };

    private static string Cell(CellEvidence cell) => $"{cell.Cell}: {cell.Value}";
}
