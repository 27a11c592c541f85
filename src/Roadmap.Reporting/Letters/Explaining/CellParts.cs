using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>One fact with its value, who told it, how, when, and where it stands.</summary>
internal static class CellParts
{
    internal static IEnumerable<TextRun> Write(CellEvidence cell)
    {
        yield return LetterParts.Quiet($"{cell.Cell}: ");
        yield return LetterParts.Strong(cell.Value);
        var told = string.Join(", ", Told(cell));
        if (told.Length > 0)
        {
            yield return LetterParts.Quiet($" ({told})");
        }
    }

    private static IEnumerable<string> Told(CellEvidence cell)
    {
        if (cell.Role is { } role)
        {
            yield return role.ToLowerInvariant();
        }

        if (cell.Method is { } method)
        {
            yield return method.ToLowerInvariant();
        }

        if (cell.Date is { } date && date != cell.Value)
        {
            yield return date;
        }

        if (cell.File is { } file)
        {
            yield return cell.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}") : file;
        }
    }
}
