using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>The columns of a row for each district, in the order in which they are listed and written when nobody asks for another.</summary>
internal sealed class DistrictColumns
{
    private readonly DecisionPlan plan;
    private readonly PackWords words;
    private readonly FindingWords names;

    private DistrictColumns(DecisionPlan plan, PackWords words)
    {
        this.plan = plan;
        this.words = words;
        names = new FindingWords(plan, words);
    }

    internal static ImmutableArray<ColumnGroup> Of(DecisionPlan plan, PackWords words) => new DistrictColumns(plan, words).All();

    private ImmutableArray<ColumnGroup> All() =>
    [
        .. LineColumns.All,
        One("index", true, Index),
        One("unknown_weight", false, (row, source) => row.Thousandths(OrderWeights.Unknown(source.District))),
        One("root", true, Root),
        One("roots", false, Roots),
        One("worst", true, Worst),
        new ColumnGroup("counts", false, false, [.. Enumerable.Reverse(Enum.GetValues<Severity>()).Select(Count), new RowColumn("stalls", false, Stalls)]),
        One("findings", true, Findings),
        One("undetermined", false, (row, source) => row.Number(source.Decision.Undetermined.Length)),
        new ColumnGroup("levels", true, false, [.. plan.Pack.Areas.Select(Level)]),
        One("stalling", true, Stalling),
        new ColumnGroup("next", true, true, [.. Enumerable.Range(0, plan.Pack.Scoring.ShowFirst).Select(Next)]),
        new ColumnGroup("scores", false, true, [.. Enumerable.Range(0, plan.Pack.Scoring.ShowFirst).Select(Score)]),
        new ColumnGroup("repair", false, true, [new RowColumn("repair", false, Repair)]),
    ];

    private static ColumnGroup One(string name, bool isUsual, Action<RowText, RowSource> write) => new(name, isUsual, false, [new RowColumn(name, false, write)]);

    private static void Index(RowText row, RowSource source)
    {
        if (OrderWeights.Index(source.District) is { } index)
        {
            row.Thousandths(index);
        }
        else
        {
            row.Null();
        }
    }

    private void Root(RowText row, RowSource source)
    {
        if (source.Decision.Roots is [var first, ..])
        {
            row.Word(words.Orders[first.Constraint]);
        }
        else
        {
            row.Null();
        }
    }

    private void Roots(RowText row, RowSource source)
    {
        row.BeginWords();
        foreach (var root in source.Decision.Roots)
        {
            row.Item(words.Orders[root.Constraint]);
        }

        row.EndWords();
    }

    /// <summary>The worst severity of anything found that is no strength.</summary>
    private void Worst(RowText row, RowSource source)
    {
        var worst = -1;
        foreach (var finding in source.Decision.Findings)
        {
            worst = finding.Finds == FindingKind.Strength ? worst : Math.Max(worst, (int)finding.Severity);
        }

        if (worst >= 0)
        {
            row.Word(words.Severities[worst]);
        }
        else
        {
            row.Null();
        }
    }

    private static RowColumn Count(Severity severity) => new(severity.ToString().ToLowerInvariant(), false, (row, source) =>
    {
        var count = 0;
        foreach (var finding in source.Decision.Findings)
        {
            count += finding.Finds != FindingKind.Strength && finding.Severity == severity ? 1 : 0;
        }

        row.Number(count);
    });

    private static void Stalls(RowText row, RowSource source)
    {
        var count = 0;
        foreach (var finding in source.Decision.Findings)
        {
            count += finding.Finds == FindingKind.Stall ? 1 : 0;
        }

        row.Number(count);
    }

    private void Findings(RowText row, RowSource source)
    {
        row.BeginWords();
        foreach (var finding in source.Decision.Findings)
        {
            names.Item(row, finding, source.District);
        }

        row.EndWords();
    }

    private RowColumn Level(Area area, int ordinal) => new($"level_{area.Id.Replace('-', '_')}", false, (row, source) =>
    {
        if (source.District.District.Areas[ordinal].Level is >= 0 and var level)
        {
            row.Word(words.Levels[level]);
        }
        else
        {
            row.Null();
        }
    });

    /// <summary>The areas that are arrested and in a stall, or stand first in a root.</summary>
    private void Stalling(RowText row, RowSource source)
    {
        row.BeginWords();
        for (var area = 0; area < words.Areas.Length; area++)
        {
            if (IsFirstOfRoot(area, source.Decision) || (DistrictArrest.OfArea(source.District, area) == true && IsInStall(area, source.Decision)))
            {
                row.Item(words.Areas[area]);
            }
        }

        row.EndWords();
    }

    private bool IsFirstOfRoot(int area, Decision decision)
    {
        foreach (var root in decision.Roots)
        {
            if (words.AreaOfFirst[root.Constraint] == area)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInStall(int area, Decision decision)
    {
        foreach (var finding in decision.Findings)
        {
            if (finding.Finds == FindingKind.Stall && names.Areas(finding).Has(area))
            {
                return true;
            }
        }

        return false;
    }

    private RowColumn Next(int place) => new(Numbered("next", place, ""), false, (row, source) =>
    {
        if (place < source.Decision.Points.Length)
        {
            row.Word(words.Practices[source.Decision.Points[place].Practice]);
        }
        else
        {
            row.Null();
        }
    });

    private static RowColumn Score(int place) => new(Numbered("next", place, "_score"), false, (row, source) =>
    {
        if (place < source.Decision.Points.Length)
        {
            row.Thousandths(source.Decision.Points[place].Score);
        }
        else
        {
            row.Null();
        }
    });

    private void Repair(RowText row, RowSource source)
    {
        row.BeginWords();
        foreach (var practice in source.Decision.Repair)
        {
            row.Item(words.Practices[practice]);
        }

        row.EndWords();
    }

    private static string Numbered(string before, int place, string after) => string.Create(CultureInfo.InvariantCulture, $"{before}_{place + 1}{after}");
}
