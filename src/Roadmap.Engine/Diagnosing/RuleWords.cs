using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What the finding of a rule says.</summary>
internal sealed class RuleWords(Rule rule, Severity severity, BoundDistrict district, LaneTruth truth, PhraseBook phrases) : Deferred<FindingWords>
{
    protected override FindingWords Make()
    {
        var messages = new MessageWriter(phrases, rule, district, truth);
        var because = truth.Because(rule.FiresWhen);
        return new FindingWords
        {
            Message = messages.Write(rule.Message),
            Why = messages.Write(rule.Why),
            Instead = rule.Instead is null ? null : messages.Write(rule.Instead),
            WouldChange = WouldChange(),
            Confidence = WeakestConfidence.Of(because),
            Because = because,
        };
    }

    /// <summary>The mildest case that holds wins, so where one holds only a milder one would change anything.</summary>
    private ImmutableArray<string> WouldChange()
    {
        var others = rule.SeverityWhen.Where(other => truth.Of(other.When) != Verdict.True).ToList();
        var mayRise = others.Count == rule.SeverityWhen.Length;
        return [.. others
            .Select(other => (Severity: TrialSeverity.Of(rule, other.Severity), other.When))
            .Where(other => other.Severity < severity || (mayRise && other.Severity > severity))
            .Select(other => $"{(other.Severity < severity ? "Lightens" : "Rises")} to {other.Severity.ToString().ToLowerInvariant()} once {Said(other.When)}.")];
    }

    private string Said(Condition condition) => condition switch
    {
        Leaf leaf => phrases.Leaf(leaf, rule.Parameters),
        AllCondition all => string.Join(" and ", all.Children.Select(Said)),
        AnyCondition any => string.Join(" or ", any.Children.Select(Said)),
        NoneCondition none => $"none of these hold: {string.Join("; ", none.Children.Select(Said))}",
        _ => condition.Text,
    };
}
