using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Roadmap.Engine.Exploring;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.PackDiffing;

/// <summary>Tells in text which districts read otherwise with the new version.</summary>
internal static class DistrictMovesText
{
    internal static void Write(StringBuilder text, ImmutableArray<DistrictMove> moves)
    {
        text.Append("\nDistricts\n---------\n");
        foreach (var move in moves.Where(move => move.IsMoved))
        {
            Write(text, move);
        }

        var same = moves.Count(move => !move.IsMoved);
        text.Append(CultureInfo.InvariantCulture, $"{same} of {moves.Length} read the same.\n");
    }

    private static void Write(StringBuilder text, DistrictMove move)
    {
        text.Append(CultureInfo.InvariantCulture, $"{move.Id}  ({move.File})\n");
        if (move.Change is not { } change)
        {
            text.Append("  cannot be read with both versions\n");
            foreach (var fault in move.Faults)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {fault}\n");
            }

            return;
        }

        Lines(text, change.New, finding => $"found now: {finding.Id}, {Word(finding.SeverityAfter)}");
        Lines(text, change.Cleared, finding => $"not found any more: {finding.Id}, {Word(finding.SeverityBefore)}");
        Lines(text, move.Undecided, finding => $"not to be decided any more: {finding.Id}, {Word(finding.SeverityBefore)}");
        Lines(text, move.Weighted, finding => $"weighs otherwise: {finding.Id}, {Word(finding.SeverityBefore)} became {Word(finding.SeverityAfter)}");
        Lines(text, move.Opened, finding => $"cannot be decided now: {finding.Id}");
        Lines(text, move.Settled, finding => $"no open question any more: {finding.Id}");
        Lines(text, change.Standings.Where(standing => !standing.IsUnchanged), standing => $"stands otherwise: {standing.Area}");
        Lines(text, change.Order, order => $"order: {order.Id}");
        Lines(text, move.Ranked, point => $"next steps: {point.Id}, place {Place(point.RankBefore)} became {Place(point.RankAfter)}");
        var quiet = change.LeveragePoints.Length - move.Ranked.Count();
        if (quiet > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  next steps: {quiet} more with another score or a place further back\n");
        }
    }

    private static void Lines<T>(StringBuilder text, IEnumerable<T> items, Func<T, string> line)
    {
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line(item)}\n");
        }
    }

    private static string Word(Severity? severity) => severity is { } word ? PackDiffWords.Severity(word) : "none";

    private static string Place(int? rank) => rank?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
