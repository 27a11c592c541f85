using System.Collections.Immutable;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>Puts given readings into a district: told by the named role or the first, on the as-of date, by questionnaire, unless the case says otherwise.</summary>
internal sealed class GivenIndicators(RulePack pack, DistrictDraft draft, ProblemCollector problems)
{
    private const string UsualMethod = "questionnaire";

    internal void Apply(Indicator indicator, GivenEntry entry)
    {
        if (entry.Segment is { } role && !indicator.From.Contains(role, StringComparer.Ordinal))
        {
            Refuse(indicator, role, entry);
            return;
        }

        if (entry.IsMissing)
        {
            Remove(indicator, entry.Segment);
            return;
        }

        Remove(indicator, entry.Segment ?? indicator.From[0]);
        foreach (var node in Items(entry.Value))
        {
            if (Read(indicator, entry, node) is { } reading)
            {
                draft.Statements.Readings.Add(reading);
            }
        }
    }

    private void Refuse(Indicator indicator, string role, GivenEntry entry)
    {
        var roles = string.Join(", ", indicator.From);
        if (pack.Roles.Any(known => string.Equals(known.Id, role, StringComparison.Ordinal)))
        {
            problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, $"These roles tell it: {roles}."));
            return;
        }

        var nearest = Spelling.Nearest(role, indicator.From);
        problems.Add(TestProblems.CannotBeGiven(
            entry.Place,
            entry.Subject,
            nearest is null ? $"Give the reading of a role ({roles}) as a value, or with value, date and method." : $"Did you mean \"{indicator.Id}.{nearest}\"?"));
    }

    private void Remove(Indicator indicator, string? role) =>
        draft.Statements.Readings.RemoveAll(reading =>
            string.Equals(reading.Of.Text, indicator.Id, StringComparison.Ordinal)
            && (role is null || string.Equals(reading.From?.Text ?? indicator.From[0], role, StringComparison.Ordinal)));

    // A list of words is one value of a set; a list of mappings is several readings.
    private static ImmutableArray<YamlNode> Items(YamlNode value) =>
        value is YamlSequence { Items: [YamlMapping, ..] } list ? list.Items : [value];

    private Reading? Read(Indicator indicator, GivenEntry entry, YamlNode node)
    {
        var of = new StatedText(indicator.Id, entry.Place);
        var reading = node is YamlMapping map ? ReadMapping(map, of) : new Reading { Of = of, Value = DistrictFields.ValueOf(node, problems), Place = entry.Place };
        if (reading?.Value is not { } value || !Fits(indicator.Type, value.Text))
        {
            problems.Add(reading?.Value is { } wrong
                ? TestProblems.DoesNotFit(wrong.Place, entry.Subject, wrong.Text, indicator.Type)
                : TestProblems.NotAValue(node.Place, entry.Subject, FactText.Expected(indicator.Type)));
            return null;
        }

        return reading with
        {
            From = entry.Segment is { } role ? new StatedText(role, entry.Place) : reading.From ?? new StatedText(indicator.From[0], entry.Place),
            Date = reading.Date ?? new StatedDate(PartialDate.Of(draft.AsOf), value.Place),
            Method = reading.Method ?? Usual(value.Place),
        };
    }

    private Reading? ReadMapping(YamlMapping map, StatedText of)
    {
        var fields = new DistrictFields(map, DistrictKeys.GivenReading, "given reading", problems);
        var reading = StatementReader.ReadReading(fields, of);
        fields.Finish();
        return reading;
    }

    private static bool Fits(FactType type, string text) =>
        type.IsDate ? text is "never" || PartialDate.TryParse(text, out _) : FactText.TryParse(type, text, out _);

    private StatedText? Usual(SourcePlace place) =>
        pack.Methods.Any(method => method.Id is UsualMethod) ? new StatedText(UsualMethod, place) : null;
}
