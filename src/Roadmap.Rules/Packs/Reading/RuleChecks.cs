using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Checks one rule as a whole: sources, messages, parameters, lifecycle.</summary>
internal sealed class RuleChecks(ProblemCollector problems, YamlMapping map)
{
    internal void Check(Rule rule, ImmutableArray<Parameter> own, YamlScalar? message, bool isBound)
    {
        CheckSources(rule);
        CheckLifecycle(rule);
        if (rule is { Finds: FindingKind.Strength, Instead: not null })
        {
            problems.Add(RuleProblems.InsteadOfStrength(KeyPlace("instead")));
        }

        if (message is not null)
        {
            CheckShown(rule, message);
        }

        CheckUsed(rule, own);
        if (isBound)
        {
            CheckMatches(rule);
        }
    }

    private void CheckSources(Rule rule)
    {
        if (rule.Lifecycle == RuleLifecycle.Stable && rule.Origin != Origin.Ours && map.Find("cites")?.Value is null or YamlScalar { IsBlank: true } or YamlSequence { Items.IsEmpty: true })
        {
            problems.Add(RuleProblems.NoSource(rule.Place, rule.Id));
        }
    }

    private void CheckLifecycle(Rule rule)
    {
        if (rule.ReplacedBy is not null && rule.Lifecycle != RuleLifecycle.Retired)
        {
            problems.Add(RuleProblems.ReplacedButInUse(KeyPlace("replaced-by")));
        }
    }

    // A reader of the finding must be able to see which numbers are ours and not a source's.
    private void CheckShown(Rule rule, YamlScalar message)
    {
        foreach (var parameter in rule.Parameters.Where(parameter => parameter.IsOurs && !Mentions(message.Value, parameter.Name)))
        {
            problems.Add(RuleProblems.NotInMessage(message.Place, parameter));
        }
    }

    private static bool Mentions(string message, string parameter)
    {
        foreach (var part in message.Split('{').Skip(1))
        {
            var close = part.IndexOf('}', StringComparison.Ordinal);
            if (close > 0 && part.AsSpan(0, close).Trim() is ['$', .. var name] && name.SequenceEqual(parameter))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckUsed(Rule rule, ImmutableArray<Parameter> own)
    {
        foreach (var parameter in own.Where(parameter => !rule.Parameters.Contains(parameter)))
        {
            problems.Add(RuleProblems.UnusedParameter(parameter.Place, parameter.Name));
        }
    }

    private void CheckMatches(Rule rule)
    {
        var counts = ConditionTree.Of(rule.FiresWhen).Any(part => part is SchoolsCondition or CountCondition { Items: [] or [{ Id: not null }, ..] });
        if (counts)
        {
            return;
        }

        foreach (var (key, template) in new[] { ("message", rule.Message), ("why", rule.Why), ("instead", rule.Instead) })
        {
            if (template is not null && template.Parts.Any(part => part.Kind == TextPartKind.Matches))
            {
                problems.Add(RuleProblems.MatchesNothing(PlaceOfMatches(key)));
            }
        }
    }

    private SourcePlace PlaceOfMatches(string key)
    {
        const string Placeholder = "{matches}";
        var entry = map.Find(key)!;
        return entry.Value is YamlScalar scalar && scalar.Value.IndexOf(Placeholder, StringComparison.Ordinal) is >= 0 and var at
            ? scalar.PlaceAt(at, Placeholder.Length)
            : entry.Key.Place;
    }

    private SourcePlace KeyPlace(string key) => map.Find(key)!.Key.Place;
}
