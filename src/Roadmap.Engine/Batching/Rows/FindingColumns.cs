using System.Collections.Immutable;
using Roadmap.Engine.Deciding;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>The columns of a row for each finding.</summary>
internal sealed class FindingColumns
{
    private readonly PackWords words;
    private readonly FindingWords names;

    private FindingColumns(DecisionPlan plan, PackWords words)
    {
        this.words = words;
        names = new FindingWords(plan, words);
    }

    internal static ImmutableArray<ColumnGroup> Of(DecisionPlan plan, PackWords words) => new FindingColumns(plan, words).All();

    private ImmutableArray<ColumnGroup> All() =>
    [
        .. LineColumns.All,
        One("rank", true, (row, source) => row.Number(source.Finding + 1)),
        One("finding", true, (row, source) => row.Word(names.Id(Finding(source), source.District))),
        One("source", true, (row, source) => row.Word(FindingWords.Source(Finding(source)))),
        One("finds", true, (row, source) => row.Word(words.Kinds[(int)Finding(source).Finds])),
        One("severity", true, (row, source) => row.Word(words.Severities[(int)Finding(source).Severity])),
        One("trial", false, (row, source) => row.Number(Finding(source).IsTrial ? 1 : 0)),
        One("areas", true, Areas),
        One("leads_to", false, LeadsTo),
    ];

    private static DecidedFinding Finding(RowSource source) => source.Decision.Findings[source.Finding];

    private static ColumnGroup One(string name, bool isUsual, Action<RowText, RowSource> write) => new(name, isUsual, false, [new RowColumn(name, false, (row, source) =>
    {
        if (source.Finding >= 0)
        {
            write(row, source);
        }
        else
        {
            row.Null();
        }
    })]);

    private void Areas(RowText row, RowSource source)
    {
        row.BeginWords();
        foreach (var area in names.Areas(Finding(source)))
        {
            row.Item(words.Areas[area]);
        }

        row.EndWords();
    }

    private void LeadsTo(RowText row, RowSource source)
    {
        row.BeginWords();
        foreach (var practice in source.Decision.LeadsTo[Finding(source).Row])
        {
            row.Item(words.Practices[practice]);
        }

        row.EndWords();
    }
}
