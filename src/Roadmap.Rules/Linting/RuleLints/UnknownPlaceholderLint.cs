using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Facts in a message that may be unknown when the rule fires.</summary>
internal sealed class UnknownPlaceholderLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6204", "placeholder may be unknown", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The message shows a fact that the conditions do not need: the rule can fire although nobody told it, and the sentence then reads
        "not known" where a reader expects what was found. A label with a colon before the value (`Start of the devices: {one-to-one-devices.started}`),
        or brackets around it, read well either way, and nothing is said of those.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var messages = subject.Own.Documents.Where(document => document.Kind is "rule")
            .Where(document => document.Root.Find("id")?.Value is YamlScalar && document.Root.Find("message")?.Value is YamlScalar)
            .ToLookup(document => ((YamlScalar)document.Root.Find("id")!.Value).Value, document => (YamlScalar)document.Root.Find("message")!.Value, StringComparer.Ordinal);
        return subject.Rules.SelectMany(rule => messages[rule.Id].Take(1).SelectMany(message => Report(rule, message, subject.Claims)));
    }

    private static IEnumerable<Problem> Report(Rule rule, YamlScalar message, ConditionClaims claims)
    {
        var needed = rule.AppliesWhen is { } applies ? claims.Of(true, applies, rule.FiresWhen) : claims.Of(true, rule.FiresWhen);
        var told = needed.Told.Concat(needed.Compared).Select(key => (key.Subject, key.Facet)).ToHashSet();
        var sentence = "";
        foreach (var part in rule.Message.Parts)
        {
            var facts = part.Kind == TextPartKind.Fact ? [part.Key!] : part.Roles;
            if (facts.Any() && !facts.Any(key => told.Contains((key.Subject, key.Facet))) && !IsLabelled(sentence))
            {
                yield return Problem(PlaceOf(part, message), part);
            }

            sentence = part.Kind == TextPartKind.Text ? AfterStop(sentence + part.Text) : sentence + part.Text;
        }
    }

    private static bool IsLabelled(string before) => before.Contains(':', StringComparison.Ordinal) || before.EndsWith('(');

    private static string AfterStop(string text) => text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];

    private static SourcePlace PlaceOf(TextPart part, YamlScalar message)
    {
        var at = message.Value.IndexOf("{" + part.Text, StringComparison.Ordinal);
        return at < 0 ? message.Place : message.PlaceAt(at, part.Text.Length + 2);
    }

    private static Problem Problem(SourcePlace place, TextPart part) =>
        new(Descriptor, place, $"\"{{{part.Text}}}\" may be unknown where the rule fires; the message then says \"not known\".", "Ask for it in a condition, or leave it out of the message.");
}
