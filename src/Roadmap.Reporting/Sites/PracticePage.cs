using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Sites;

/// <summary>A practice: what it is, what has to come before it, what it brings about, what it takes, how to begin.</summary>
internal static class PracticePage
{
    internal static SitePage Write(Practice practice, SiteContext context) => new(SiteContext.PracticePage(practice.Id), practice.Title,
    [
        SiteProse.Of(SiteSpan.Code(practice.Id), new SiteSpan(" in "), context.Link(practice.Area), new SiteSpan($", carried by: {practice.Actor}.")),
        .. practice.Summary is { } summary ? (SiteBlock[])[SiteProse.Of(summary.Trim())] : [],
        .. Conditions(practice, context),
        .. Section("What has to come first", practice.Needs.Select(need => Need(need, context))),
        .. Section("What waits for it", context.Pack.Orders.Where(order => order.First.Subject == practice.Id).Select(order => After(order, context))),
        .. Section("What it brings about", practice.Raises.Select(raise => new SiteItem(0, [context.Link(raise.Area), new SiteSpan($" reaches {context.Pack.Levels[raise.Level]}")]))
            .Concat(practice.Effects.Select(effect => new SiteItem(0, [new SiteSpan($"{Strength(effect.Strength)} {context.Titles.Title(effect.Outcome)}")])))),
        .. Section("What it takes", Effort(practice, context)),
        .. Section("How to begin", practice.FirstSteps.Select(step => new SiteItem(0, [new SiteSpan(step.Trim())]))),
        .. Section("Which findings lead to it", context.Pack.Rules.Where(rule => rule.LeadsTo.Contains(practice.Id)).Select(rule => new SiteItem(0, [context.Link(rule.Id)]))),
        .. Section("Evidence", practice.Evidence.Select(evidence => Evidence(evidence, context))),
        .. ExampleBlocks.Write(practice.Id, context),
        .. CitationBlocks.Write(practice.Origin, practice.Cites, [], context),
    ]);

    private static IEnumerable<SiteBlock> Conditions(Practice practice, SiteContext context)
    {
        foreach (var condition in context.Conditions(practice.Id))
        {
            var heading = condition.Name switch { "applies-when" => "When it applies", "avoid-when" => "When to leave it", _ => null };
            if (heading is not null)
            {
                yield return new SiteHeading(heading);
                yield return ConditionBlocks.Write(condition.Trace);
                if (condition.Name == "avoid-when" && practice.AvoidBecause is { } because)
                {
                    yield return SiteProse.Of(because.Trim());
                }
            }
        }
    }

    private static SiteItem Need(OrderConstraint need, SiteContext context) => new(0,
    [
        context.Link(need.First),
        new SiteSpan($" ({LanguageWords.Of(need.Binding)}{(need.Tandem is { } tandem ? $", or within {tandem}" : "")}): {need.Because.Trim()}"),
    ]);

    private static SiteItem After(OrderConstraint order, SiteContext context) => new(0, [context.Link(order.Then), new SiteSpan($" ({LanguageWords.Of(order.Binding)})")]);

    private static string Strength(EffectStrength strength) => strength switch
    {
        EffectStrength.Strong => "Helps much with",
        EffectStrength.Some => "Helps some with",
        _ => "Harms",
    };

    private static IEnumerable<SiteItem> Effort(Practice practice, SiteContext context)
    {
        if (practice.Effort.Duration is { } duration)
        {
            yield return new SiteItem(0, [new SiteSpan($"{duration} from its start to being in place")]);
        }

        foreach (var (resource, amount) in practice.Effort.Amounts)
        {
            var spent = context.Pack.Resources.First(one => one.Id == resource);
            yield return new SiteItem(0, [new SiteSpan($"{spent.Title}: {FactText.Format(FactType.Score, amount)} ({spent.Unit})")]);
        }
    }

    private static SiteItem Evidence(PracticeEvidence evidence, SiteContext context) => new(0,
    [
        new SiteSpan(context.Titles.Source(evidence.Source)?.Title ?? evidence.Source, SiteContext.Sources),
        new SiteSpan($" ({evidence.Band.ToString().ToLowerInvariant()}){(evidence.Figure is null ? "" : $": {evidence.Figure.Trim()}")}{(evidence.Of is null ? "" : $" Of {evidence.Of.Trim()}.")}"),
    ]);

    private static IEnumerable<SiteBlock> Section(string heading, IEnumerable<SiteItem> items)
    {
        var list = new SiteList([.. items]);
        return list.Items.IsEmpty ? [] : [new SiteHeading(heading), list];
    }
}
