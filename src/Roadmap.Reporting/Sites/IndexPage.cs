using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Sites;

/// <summary>The first page: what the pack is, and everything that has a page.</summary>
internal static class IndexPage
{
    internal const string Name = "README";

    internal static SitePage Write(SiteContext context)
    {
        var pack = context.Pack;
        return new SitePage(Name, pack.Title,
        [
            SiteProse.Of(Opening(pack)),
            SiteProse.Of(new SiteSpan("The order of things", SiteContext.Order), new SiteSpan(" · "), new SiteSpan("Words", SiteContext.Words), new SiteSpan(" · "), new SiteSpan("Sources", SiteContext.Sources)),
            new SiteHeading("Areas"),
            new SiteList([.. pack.Areas.Select(area => new SiteItem(0, [context.Link(area.Id)]))]),
            .. pack.Areas.SelectMany(area => Practices(area, context)),
            .. Others(context),
            new SiteHeading("What it finds"),
            new SiteTable(["rule", "finds", "severity", "areas"], [.. pack.Rules.Select(rule => Row(rule, context))]),
        ]);
    }

    private static string Opening(RulePack pack)
    {
        var own = pack.Packs[^1];
        var bases = pack.Packs.Length == 1 ? "" : $", on top of {string.Join(", ", pack.Packs.SkipLast(1).Select(one => $"{one.Id} {one.Version}"))}";
        return string.Create(CultureInfo.InvariantCulture, $"{own.Id} {own.Version}{bases}: {pack.Areas.Length} areas, {pack.Practices.Length} practices, {pack.Rules.Length} rules. Levels from {string.Join(" to ", pack.Levels)}.");
    }

    private static IEnumerable<SiteBlock> Practices(Area area, SiteContext context) => Listed($"Practices of {area.Title}", context.Pack.Practices.Where(practice => practice.Area == area.Id), context);

    /// <summary>Practices whose area is none of the pack's cannot be; the list is here so that none could be lost.</summary>
    private static IEnumerable<SiteBlock> Others(SiteContext context) =>
        Listed("Other practices", context.Pack.Practices.Where(practice => context.Pack.Areas.All(area => area.Id != practice.Area)), context);

    private static IEnumerable<SiteBlock> Listed(string heading, IEnumerable<Practice> practices, SiteContext context)
    {
        var items = practices.Select(practice => new SiteItem(0, [context.Link(practice.Id), new SiteSpan(practice.Summary is null ? "" : $": {practice.Summary.Trim()}")])).ToImmutableArray();
        return items.IsEmpty ? [] : [new SiteHeading(heading), new SiteList(items)];
    }

    private static ImmutableArray<ImmutableArray<SiteSpan>> Row(Rule rule, SiteContext context) =>
    [
        [context.Link(rule.Id)],
        [new SiteSpan(FindingWords.Of(rule.Finds))],
        [new SiteSpan(LanguageWords.Of(rule.Severity))],
        [new SiteSpan(string.Join(", ", rule.Areas.Select(context.Titles.Title)))],
    ];
}
