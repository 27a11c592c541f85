using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Sites;

/// <summary>An area: what each level looks like, what moves it, what is asked about it.</summary>
internal static class AreaPage
{
    internal static SitePage Write(Area area, SiteContext context)
    {
        var pack = context.Pack;
        return new SitePage(SiteContext.AreaPage(area.Id), area.Title,
        [
            SiteProse.Of(SiteSpan.Code(area.Id), new SiteSpan($": aims at {pack.Levels[area.Target]}. Without a rise in {area.Plateau} it counts as arrested.")),
            new SiteHeading("What the levels look like"),
            new SiteTable(["level", "looks like"], [.. pack.Levels.Select((level, at) => Row(level, area.LooksLike[at]))]),
            .. List("What raises it", pack.Practices.Where(practice => practice.Raises.Any(raise => raise.Area == area.Id)).Select(practice => new SiteItem(0,
            [
                context.Link(practice.Id),
                new SiteSpan($" to {pack.Levels[practice.Raises.First(raise => raise.Area == area.Id).Level]}"),
            ]))),
            .. List("What is found in it", pack.Rules.Where(rule => rule.Areas.Contains(area.Id)).Select(rule => new SiteItem(0, [context.Link(rule.Id)]))),
            .. List("What is asked about it", pack.Indicators.Where(indicator => indicator.Area == area.Id).Select(indicator => new SiteItem(0,
            [
                new SiteSpan(indicator.Title),
                new SiteSpan(" "),
                SiteSpan.Code(indicator.Id),
                new SiteSpan(indicator.Ask is null ? "" : $": {indicator.Ask.Trim()}"),
            ]))),
            .. area.Cites.IsEmpty ? [] : CitationBlocks.Write(Origin.Source, area.Cites, [], context),
        ]);
    }

    private static System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<SiteSpan>> Row(string level, string looks) => [[SiteSpan.Strong(level)], [new SiteSpan(looks.Trim())]];

    private static IEnumerable<SiteBlock> List(string heading, IEnumerable<SiteItem> items)
    {
        var list = new SiteList([.. items]);
        return list.Items.IsEmpty ? [] : [new SiteHeading(heading), list];
    }
}
