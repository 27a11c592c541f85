using System.Globalization;
using System.Text;
using Roadmap.Engine.Planning;

namespace Roadmap.Reporting.Exports;

/// <summary>Writes the steps of a plan as comma-separated values, a line for each; no field can be read as a formula by a spreadsheet.</summary>
public static class PlanCsvWriter
{
    private static readonly string[] Head = ["id", "title", "starts", "ends", "term", "periods", "slack", "critical", "pinned", "confirm", "waits-for", "because", "notes"];

    /// <summary>The document; every line ends in a line feed.</summary>
    /// <param name="plan">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        Append(text, Head);
        foreach (var step in plan.Steps)
        {
            Append(
                text,
                [
                    step.Id, step.Title, Day(step.Starts), Day(step.Ends), step.Term ?? "", Number(step.Length), Number(step.Slack), YesNo(step.IsCritical), YesNo(step.IsPinned),
                    YesNo(step.MustConfirm), string.Join(' ', step.WaitsFor.Select(wait => wait.Practice).Distinct(StringComparer.Ordinal)),
                    string.Join(' ', step.Because.Select(reason => reason.Text)), string.Join(' ', step.Notes),
                ]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] fields) => text.AppendJoin(',', fields.Select(CsvField.Of)).Append('\n');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? "yes" : "no";
}
