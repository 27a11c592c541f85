using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>What the finding of a rule says.</summary>
/// <param name="rule">The rule.</param>
/// <param name="cases">Its severity cases, said in words.</param>
/// <param name="severity">The severity it has.</param>
/// <param name="district">The district.</param>
/// <param name="truth">What the conditions came to.</param>
/// <param name="phrases">The words.</param>
internal sealed class RuleWords(Rule rule, ImmutableArray<string> cases, Severity severity, BoundDistrict district, LaneTruth truth, PhraseBook phrases) : Deferred<FindingWords>
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
        if (rule.SeverityWhen.IsEmpty)
        {
            return [];
        }

        var others = rule.SeverityWhen.Select((other, i) => (other.When, Severity: TrialSeverity.Of(rule, other.Severity), Said: cases[i])).Where(other => truth.Of(other.When) != Verdict.True).ToList();
        var mayRise = others.Count == rule.SeverityWhen.Length;
        return [.. others
            .Where(other => other.Severity < severity || (mayRise && other.Severity > severity))
            .Select(other => $"{(other.Severity < severity ? "Lightens" : "Rises")} to {other.Severity.ToString().ToLowerInvariant()} once {other.Said}.")];
    }
}
