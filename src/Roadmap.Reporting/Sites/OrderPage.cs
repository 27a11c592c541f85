using System.Collections.Immutable;
using Roadmap.Reporting.Graphs;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Sites;

/// <summary>What should come before what: as a picture, and the same as a table.</summary>
internal static class OrderPage
{
    private const string Title = "The order of things";

    internal static SitePage Write(SiteContext context) => new(SiteContext.Order, Title,
    [
        SiteProse.Of("What stands to the left should come before what an arrow leads to. Solid arrows are required, dashed ones advised. The table below says the same."),
        new SitePicture("order.svg", Title, OrderGraphSvg.Write(OrderGraph.Of(context.Pack.Orders, context.Titles), Title)),
        new SiteTable(["first", "then", "how", "why"], [.. context.Pack.Orders.Select(order => Row(order, context))]),
        .. context.Pack.OrderProfiles.SelectMany(profile => (SiteBlock[])
        [
            new SiteHeading(profile.Title),
            new SiteList([.. profile.Sequence.Select(step => new SiteItem(0, [new SiteSpan(string.Join(" together with ", step.Select(context.Titles.Title)))]))]),
        ]),
    ]);

    private static ImmutableArray<ImmutableArray<SiteSpan>> Row(OrderConstraint order, SiteContext context) =>
    [
        [context.Link(order.First)],
        [context.Link(order.Then)],
        [new SiteSpan($"{LanguageWords.Of(order.Binding)}{(order.Tandem is { } tandem ? $", or within {tandem}" : "")}")],
        [new SiteSpan(order.Because.Trim())],
    ];
}
