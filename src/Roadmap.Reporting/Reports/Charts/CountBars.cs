using System.Collections.Immutable;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>How many districts have each of several things, as bars with their number.</summary>
internal static class CountBars
{
    private const int Width = 720;
    private const int Left = 360;
    private const int RowHeight = 26;
    private const int MostBars = 10;
    private const int NumberWidth = 60;

    internal static void Write(MarkupWriter html, string id, string title, ImmutableArray<SharedThing> things, int districts)
    {
        var shown = things.Take(MostBars).ToList();
        var words = CountWords.Of(districts, "district", "districts");
        var picture = new Picture(
            id,
            title,
            $"Of {words}: {string.Join("; ", shown.Select(thing => $"{thing.Title}, {Svg.Number(thing.Districts.Length)}"))}.",
            Width,
            (shown.Count * RowHeight) + 8);
        var table = new DataTable(title, ["What", "Districts", "Which"], [.. things.Select(thing => (ImmutableArray<string>)[thing.Title, Svg.Number(thing.Districts.Length), string.Join(", ", thing.Districts)])]) { IsSortable = true };
        picture.Write(html, Draw, table, $"Each bar: how many of {words}.");

        void Draw(MarkupWriter svg)
        {
            for (var row = 0; row < shown.Count; row++)
            {
                var y = 4 + (row * RowHeight);
                var length = (Width - Left - NumberWidth) * shown[row].Districts.Length / districts;
                svg.Label(0, y + 16, TitleLines.Of(shown[row].Title, 56, 1)[0], "name");
                svg.Rect(Left, y + 3, Width - Left - NumberWidth, RowHeight - 8, "track", 3);
                svg.Rect(Left, y + 3, length, RowHeight - 8, "bar", 3);
                svg.Label(Width - NumberWidth + 8, y + 17, $"{Svg.Number(shown[row].Districts.Length)} of {Svg.Number(districts)}", "value");
            }
        }
    }
}
