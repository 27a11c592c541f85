using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Sites;

/// <summary>A rule: when it is found, what it says, why, what to do instead, examples, sources.</summary>
internal static class RulePage
{
    internal static SitePage Write(Rule rule, SiteContext context) => new(SiteContext.RulePage(rule.Id), rule.Title,
    [
        SiteProse.Of(Opening(rule, context)),
        .. Standing(rule),
        .. context.Conditions(rule.Id).SelectMany(condition => (SiteBlock[])[new SiteHeading(Heading(condition.Name)), ConditionBlocks.Write(condition.Trace)]),
        new SiteHeading("What it says"),
        SiteProse.Of(rule.Message.Source.Trim()),
        new SiteHeading("Why"),
        SiteProse.Of(rule.Why.Source.Trim()),
        .. rule.Instead is { } instead ? (SiteBlock[])[new SiteHeading("Instead"), SiteProse.Of(instead.Source.Trim())] : [],
        .. rule.LeadsTo.IsEmpty ? (SiteBlock[])[] : [new SiteHeading("What it leads to"), new SiteList([.. rule.LeadsTo.Select(id => new SiteItem(0, [context.Link(id)]))])],
        .. ExampleBlocks.Write(rule.Id, context),
        .. CitationBlocks.Write(rule.Origin, rule.Cites, rule.DisputedBy, context),
    ]);

    private static System.Collections.Immutable.ImmutableArray<SiteSpan> Opening(Rule rule, SiteContext context) =>
    [
        SiteSpan.Code(rule.Id),
        new SiteSpan($": {FindingWords.Of(rule.Finds)}, {LanguageWords.Of(rule.Severity)}{(rule.Areas.IsEmpty ? "" : ", in ")}"),
        .. rule.Areas.SelectMany(area => (SiteSpan[])[context.Link(area), new SiteSpan(", ")]).SkipLast(1),
        new SiteSpan("."),
    ];

    private static IEnumerable<SiteBlock> Standing(Rule rule)
    {
        if (rule.IsDisabled)
        {
            yield return SiteProse.Of(SiteSpan.Strong("Switched off by an override."));
        }

        if (rule.Lifecycle != RuleLifecycle.Stable)
        {
            var instead = rule.ReplacedBy is { } other ? $", replaced by {other}" : "";
            yield return SiteProse.Of(SiteSpan.Strong($"{rule.Lifecycle.ToString().ToLowerInvariant()}{instead}."));
        }
    }

    private static string Heading(string condition) => condition switch
    {
        "applies-when" => "When it applies",
        "fires-when" => "When it is found",
        _ when condition.StartsWith("severity ", StringComparison.Ordinal) => $"When its severity is {condition.Split(' ')[1]}",
        _ => condition,
    };
}
