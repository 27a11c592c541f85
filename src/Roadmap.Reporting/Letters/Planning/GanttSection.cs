using System.Globalization;
using System.Text;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Text.Layout;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>The calendar as bars: one line for what is under way and for each step. It fits 80 columns.</summary>
internal static class GanttSection
{
    private const int MostCells = 36;
    private const int TitleWidth = 40;
    private const int WidestPeriod = 4;
    private const char Planned = '■';
    private const char Later = '□';
    private const char UnderWay = '─';
    private const char Empty = '·';

    internal static IEnumerable<LetterBlock> Write(ActionPlan plan)
    {
        if (plan.Steps.IsEmpty)
        {
            yield break;
        }

        var periods = Math.Max(plan.Steps.Max(step => step.Period + step.Length), plan.Periods.Count(period => period.From <= plan.End));
        var perCell = (periods + MostCells - 1) / MostCells;
        var width = Math.Clamp(MostCells / periods, 1, WidestPeriod);
        var text = new StringBuilder();
        text.Append(' ', TitleWidth + 3).AppendLine(Years(plan, periods, perCell, width));
        foreach (var running in plan.Running.Where(running => running.InPlaceOn > plan.Start))
        {
            text.AppendLine(Line(running.Title, Bar(periods, perCell, width, period => plan.Periods[period].From < running.InPlaceOn ? UnderWay : Empty)));
        }

        foreach (var step in plan.Steps)
        {
            text.AppendLine(Line(step.Title, Bar(periods, perCell, width, period => Mark(step, period))));
        }

        yield return new HeadingBlock("The calendar");
        yield return new VerbatimBlock(text.ToString().ReplaceLineEndings("\n").TrimEnd('\n'));
        yield return new GapBlock();
        yield return new ParagraphBlock(LetterParts.Quiet($"{Planned} planned, {Later} could come later, {UnderWay} under way; {Cell(plan, perCell, width)}."));
    }

    private static string Cell(ActionPlan plan, int perCell, int width)
    {
        var unit = plan.Step == Rules.Districts.CalendarStep.Term ? "term" : "month";
        return (perCell, width) switch
        {
            (1, 1) => $"one mark is a {unit}",
            (1, _) => string.Create(CultureInfo.InvariantCulture, $"{width} marks are a {unit}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"one mark is {perCell} {unit}s"),
        };
    }

    private static char Mark(PlanStep step, int period)
    {
        var into = period - step.Period;
        return into < 0 ? Empty : into < step.Length ? Planned : into < step.Length + step.Slack ? Later : Empty;
    }

    /// <summary>A mark that stands for several periods shows the strongest of them.</summary>
    private static string Bar(int periods, int perCell, int width, Func<int, char> mark)
    {
        var bar = new StringBuilder();
        for (var from = 0; from < periods; from += perCell)
        {
            var marks = Enumerable.Range(from, Math.Min(perCell, periods - from)).Select(mark).ToList();
            bar.Append(marks.Contains(Planned) ? Planned : marks.Contains(UnderWay) ? UnderWay : marks.Contains(Later) ? Later : Empty, width);
        }

        return bar.ToString();
    }

    /// <summary>The number of each year above its first period; without the century where marks are not months or terms one by one, so that every year has room.</summary>
    private static string Years(ActionPlan plan, int periods, int perCell, int width)
    {
        var years = new StringBuilder();
        for (var cell = 0; cell * perCell < periods; cell++)
        {
            var year = plan.Periods[cell * perCell].From.Year;
            var isFirst = cell == 0 || plan.Periods[(cell - 1) * perCell].From.Year != year;
            if (isFirst && years.Length <= cell * width)
            {
                years.Append(' ', (cell * width) - years.Length).Append(width * perCell == 1 ? year.ToString("0000", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"'{year % 100:00}")).Append(' ');
            }
        }

        return years.ToString().TrimEnd();
    }

    private static string Line(string title, string bar)
    {
        var shown = Cut(PrintableText.Of(title));
        return $"  {shown}{new string(' ', TitleWidth + 1 - CellWidth.Of(shown))}{bar}";
    }

    private static string Cut(string title)
    {
        if (CellWidth.Of(title) <= TitleWidth)
        {
            return title;
        }

        var cut = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (CellWidth.Of(cut.ToString()) + CellWidth.Of(rune.ToString()) > TitleWidth - 1)
            {
                break;
            }

            cut.Append(rune.ToString());
        }

        return cut.ToString().TrimEnd() + "…";
    }
}
