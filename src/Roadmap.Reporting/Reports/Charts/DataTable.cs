using System.Collections.Immutable;
using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>A table of text. The first cell of each row names the row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Heads">What stands over each column.</param>
/// <param name="Rows">The rows; each as long as the heads.</param>
internal sealed record DataTable(string Caption, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>True when readers can sort it by each column.</summary>
    internal bool IsSortable { get; init; }

    internal void Write(MarkupWriter html)
    {
        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", Caption)))
        using (html.Open("table", ("class", IsSortable ? "sortable" : null)))
        {
            html.Add("caption", Caption);
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var head in Heads)
                {
                    html.Add("th", head, ("scope", "col"));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var row in Rows)
                {
                    Row(html, row);
                }
            }
        }
    }

    private static void Row(MarkupWriter html, ImmutableArray<string> row)
    {
        using (html.Open("tr"))
        {
            html.Add("th", row[0], ("scope", "row"));
            foreach (var cell in row.Skip(1))
            {
                html.Add("td", cell);
            }
        }
    }
}
