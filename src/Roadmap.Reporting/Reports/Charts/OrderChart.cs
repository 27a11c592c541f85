using System.Collections.Immutable;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Ordering;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Reports.Charts;

/// <summary>The advised order of the areas on the left, the district's own on the right; a line that was advised early and came late is marked where it crosses another.</summary>
internal sealed class OrderChart
{
    private const int Width = 720;
    private const int BoxWidth = 248;
    private const int BoxHeight = 44;
    private const int RowHeight = 54;
    private const int GroupGap = 14;
    private const int Top = 34;
    private const int RightX = Width - BoxWidth;

    private readonly ReportContext context;
    private readonly OrderProfile profile;
    private readonly ImmutableArray<AreaPath> here;
    private readonly ImmutableArray<(AreaPath Path, int Group)> advised;
    private readonly ImmutableArray<AreaCrossing> crossings;
    private readonly Picture picture;

    internal OrderChart(ReportContext context, OrderProfile profile)
    {
        this.context = context;
        this.profile = profile;
        here = [.. context.Paths.Select((path, at) => (path, at)).OrderBy(one => Rank(one.path)).ThenBy(one => one.at).Select(one => one.path)];
        advised =
        [
            .. profile.Sequence.SelectMany((areas, group) => areas.Select(area => (Path: context.Paths.First(path => path.Area == area), Group: group)))
                .OrderBy(one => one.Group).ThenBy(one => here.IndexOf(one.Path)),
        ];
        crossings = [.. context.Diagnosis.Order.Crossings.Where(crossing => crossing.Profile == profile.Id)];
        picture = new Picture("order", "The order advised and the order taken", Sentence, Width, Top + (Math.Max(advised.Length, here.Length) * RowHeight) + (GroupGap * (profile.Sequence.Length - 1)));
    }

    /// <summary>What the picture says.</summary>
    internal string Sentence => crossings.IsEmpty
        ? $"No area certainly began before one that is advised earlier ({profile.Title})."
        : $"{CountWords.Capital(CountWords.Of(crossings.Length, "pair of areas", "pairs of areas"))} came the other way round than advised: {CountWords.List([.. crossings.Select(Said)], 3)}.";

    internal void Write(MarkupWriter html) => picture.Write(html, Draw, Table(), $"Left: {profile.Title}. Right: when each area first rose above the lowest level here. ✕ marks where an area advised earlier came later.");

    private void Draw(MarkupWriter svg)
    {
        svg.Label(0, 16, "As advised", "head");
        svg.Label(RightX, 16, $"As it went here", "head");
        foreach (var (path, _) in advised.OrderBy(one => IsLate(one.Path)))
        {
            Link(svg, path);
        }

        foreach (var crossing in crossings)
        {
            Cross(svg, crossing);
        }

        foreach (var (path, group) in advised)
        {
            svg.Rect(0, Left(path) - (BoxHeight / 2), BoxWidth, BoxHeight, "box", 6);
            svg.Label(16, Left(path) + 5, Svg.Number(group + 1), "rank");
            svg.Labels(40, Left(path), TitleLines.Of(path.Title, 30, 2), "name", 14);
        }

        foreach (var path in here)
        {
            Here(svg, path);
        }
    }

    private void Link(MarkupWriter svg, AreaPath path)
    {
        var kind = Began(path) is null ? "link open" : IsLate(path) ? "link late" : "link";
        svg.Path($"M{Svg.Number(BoxWidth)},{Svg.Number(Left(path))} L{Svg.Number(RightX)},{Svg.Number(Right(path))}", kind);
    }

    private void Cross(MarkupWriter svg, AreaCrossing crossing)
    {
        var (before, after) = (Path(crossing.Before), Path(crossing.After));
        var gap = Left(after) - Left(before);
        var turn = Right(before) - Right(after);
        var x = BoxWidth + ((RightX - BoxWidth) * gap / (gap + turn));
        var y = Left(before) + ((Right(before) - Left(before)) * gap / (gap + turn));
        svg.Circle(x, y, 8, "crossing");
        svg.Label(x, y + 4, "✕", "cross middle");
    }

    private void Here(MarkupWriter svg, AreaPath path)
    {
        var (y, began) = (Right(path), Began(path));
        svg.Rect(RightX, y - (BoxHeight / 2), BoxWidth, BoxHeight, began is null ? "box open" : IsLate(path) ? "box late" : "box", 6);
        svg.Labels(RightX + 14, y, TitleLines.Of(path.Title, 20, 3), "name", 13);
        svg.Label(Width - 10, y + 4, When(path), began is null ? "note end" : "value end");
    }

    /// <summary>What the picture shows, as a table.</summary>
    internal DataTable Table() => new(
        "The order of the areas",
        ["Area", "Advised", "Began here", "Came later than advised before"],
        [
            .. advised.Select(one => (ImmutableArray<string>)
            [
                one.Path.Title,
                Svg.Number(one.Group + 1),
                When(one.Path),
                string.Join(", ", crossings.Where(crossing => crossing.Before == one.Path.Area).Select(crossing => Path(crossing.After).Title)) is { Length: > 0 } late ? late : "–",
            ]),
        ]);

    private string When(AreaPath path) => Began(path) is { } began
        ? DayWords.In(began)
        : path.Began is not null ? "date not known" : context.Diagnosis.Standings.First(standing => standing.Area == path.Area).LevelIndex == 0 ? "not begun" : "not known";

    private static string? Began(AreaPath path) => path.Began?.On;

    private static int Rank(AreaPath path) => path.Began switch
    {
        { Latest: { } latest } => latest.DayNumber,
        { } => int.MaxValue - 1,
        null => int.MaxValue,
    };

    private AreaPath Path(string area) => context.Paths.First(path => path.Area == area);

    private bool IsLate(AreaPath path) => crossings.Any(crossing => crossing.Before == path.Area);

    private int Left(AreaPath path)
    {
        var row = advised.Select(one => one.Path).ToList().IndexOf(path);
        return Top + (row * RowHeight) + (advised[row].Group * GroupGap) + (BoxHeight / 2);
    }

    private int Right(AreaPath path) => Top + (here.IndexOf(path) * RowHeight) + (BoxHeight / 2) + (GroupGap * (profile.Sequence.Length - 1) / 2);

    private string Said(AreaCrossing crossing) => $"{Path(crossing.After).Title} before {Path(crossing.Before).Title}";
}
