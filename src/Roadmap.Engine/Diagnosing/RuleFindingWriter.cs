using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Turns a rule that fires into a finding.</summary>
internal sealed class RuleFindingWriter(PhraseBook phrases)
{
    private readonly MessageWriter messages = new(phrases);

    internal Finding Write(Rule rule, BoundDistrict district, LaneTruth truth, OrderAnalysis order)
    {
        var because = truth.Because(rule.FiresWhen);
        var explained = order.Roots.Where(root => rule.Explains.Contains(root.Id, StringComparer.Ordinal)).ToList();
        var severity = truth.SeverityOf(rule);
        return new Finding
        {
            Id = rule.Id,
            Source = FindingSource.Rule,
            Finds = rule.Finds,
            Severity = severity,
            Title = rule.Title,
            Message = messages.Write(rule.Message, rule, district, truth),
            Why = messages.Write(rule.Why, rule, district, truth),
            Instead = rule.Instead is null ? null : messages.Write(rule.Instead, rule, district, truth),
            WouldChange = WouldChange(rule, severity, truth),
            Origin = rule.Origin,
            Confidence = WeakestConfidence.Of(because),
            Areas = rule.Areas,
            Cites = rule.Cites,
            DisputedBy = rule.DisputedBy,
            LeadsTo = [.. rule.LeadsTo.Concat(explained.SelectMany(root => Healers(district, root))).Distinct(StringComparer.Ordinal)],
            HoldsUp = [.. explained.SelectMany(root => root.HoldsUp).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Constraints = [.. rule.Explains.Order(StringComparer.Ordinal)],
            Because = because,
            IsTrial = rule.Lifecycle == RuleLifecycle.Trial,
        };
    }

    private static ImmutableArray<string> Healers(BoundDistrict district, OrderRoot root) =>
        district.Pack.Orders[district.Index.Orders[root.Id]].HealWith;

    /// <summary>The mildest case that holds wins, so where one holds only a milder one would change anything.</summary>
    private ImmutableArray<string> WouldChange(Rule rule, Severity now, LaneTruth truth)
    {
        var others = rule.SeverityWhen.Where(other => truth.Of(other.When) != Verdict.True).ToList();
        var mayRise = others.Count == rule.SeverityWhen.Length;
        return [.. others
            .Select(other => (Severity: TrialSeverity.Of(rule, other.Severity), other.When))
            .Where(other => other.Severity < now || (mayRise && other.Severity > now))
            .Select(other => $"{(other.Severity < now ? "Lightens" : "Rises")} to {other.Severity.ToString().ToLowerInvariant()} once {Condition(other.When, rule)}.")];
    }

    private string Condition(Condition condition, Rule rule) => condition switch
    {
        Leaf leaf => phrases.Leaf(leaf, rule.Parameters),
        AllCondition all => string.Join(" and ", all.Children.Select(child => Condition(child, rule))),
        AnyCondition any => string.Join(" or ", any.Children.Select(child => Condition(child, rule))),
        NoneCondition none => $"none of these hold: {string.Join("; ", none.Children.Select(child => Condition(child, rule)))}",
        _ => condition.Text,
    };
}
