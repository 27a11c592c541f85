using System.Globalization;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>The averages of a set, one line each.</summary>
internal static class PsplibReport
{
    internal static void Write(TextWriter writer, string set, IReadOnlyList<PsplibRow> rows)
    {
        var proved = rows.Where(row => row.IsProved).ToList();
        Line(writer, $"{set}: {rows.Count} instances, {proved.Count} proved, {rows.Count(row => row.IsWrong)} wrong");
        Line(writer, $"  passes      {rows.Average(row => row.Result.Passes):F0} on average, conflicts {rows.Average(row => row.Result.Conflicts):F0}");
        Line(writer, $"  makespan    {rows.Average(row => row.Makespan):F3} on average");
        var known = rows.Where(row => row.Known is not null).ToList();
        if (known.Count > 0)
        {
            Line(writer, $"  over the critical path     {Percent(known, row => row.CriticalPath):F3} %");
            Line(writer, $"  over the best published    {Percent(known, row => row.Upper):F3} %");
            Line(writer, $"  equal to the best          {known.Count(row => row.Makespan == row.Known!.Upper)}");
            Line(writer, $"  better than the best       {known.Count(row => row.Makespan < row.Known!.Upper)}");
        }
        Line(writer, $"  time        {rows.Sum(row => row.Took.TotalSeconds):F1} s in all, {rows.Max(row => row.Took.TotalSeconds):F2} s at most");
        foreach (var row in rows.Where(row => row.IsWrong)) Line(writer, $"  WRONG {row.Instance}: {row.Makespan}, bound {row.Result.Levels[0].LowerBound}");
    }

    private static double Percent(List<PsplibRow> rows, Func<PsplibBounds, int> reference) =>
        rows.Average(row => 100.0 * (row.Makespan - reference(row.Known!)) / reference(row.Known!));

    private static void Line(TextWriter writer, FormattableString line) => writer.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
