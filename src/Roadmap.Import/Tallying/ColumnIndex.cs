using Roadmap.Import.Tables;
using Roadmap.Import.Wording;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tallying;

/// <summary>Where the columns of a map stand in a table.</summary>
internal sealed class ColumnIndex
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    private ColumnIndex()
    {
    }

    internal int this[StatedText column] => indexes[column.Text];

    /// <summary>The columns, or a problem for each one that is not there or there more than once.</summary>
    internal static Checked<ColumnIndex> Find(SurveyMap map, SurveyTable table, string file)
    {
        var found = new ColumnIndex();
        var problems = new List<Problem>();
        foreach (var column in Columns(map).DistinctBy(column => column.Text, StringComparer.Ordinal))
        {
            var name = SurveyCell.OneLine(column.Text);
            var places = Enumerable.Range(0, table.Columns.Length).Where(index => table.Columns[index] == name).ToList();
            if (places is [var only])
            {
                found.indexes[column.Text] = only;
            }
            else
            {
                problems.Add(places.Count == 0 ? ImportProblems.NoSuchColumn(file, column, table.Columns) : ImportProblems.SameColumnTwice(file, column));
            }
        }

        return new Checked<ColumnIndex>(problems.Count == 0 ? found : null, [.. problems]);
    }

    private static IEnumerable<StatedText> Columns(SurveyMap map) => new[] { map.Schools?.Column, map.Dates?.Column }
        .Concat(map.Questions.SelectMany(question => new[] { question.Column, question.From.Column }))
        .OfType<StatedText>();
}
