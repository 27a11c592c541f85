using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads practices and binds their conditions.</summary>
internal sealed class PracticeReader(BindingScope scope, RaiseTable raises)
{
    /// <summary>No practice takes more of a resource.</summary>
    internal const int MostUnits = 1_000_000_000;

    private const long MostAmount = MostUnits * FactType.NumberScale;

    private readonly ConstraintReader constraints = new(scope, raises);

    /// <summary>The practice; null when it has no usable id or area.</summary>
    internal Practice? Read(DeclaredSubject declared)
    {
        var fields = new PackFields(declared.Map, PracticeKeys.Practice, $"practice {declared.Symbol?.Id}".TrimEnd(), scope.Reading);
        fields.Raw.Has("kind");
        fields.Raw.RequiredScalar("id");
        fields.Raw.Has("raises");
        var id = declared.Symbol?.Id;
        var area = fields.RequiredId(IdKind.Area, "area");
        var avoidWhen = fields.Raw.Node("avoid-when");
        var avoidBecause = fields.Text("avoid-because");
        CheckReason(fields, avoidWhen, avoidBecause);
        var origin = fields.Origin() ?? Origin.Source;
        var practice = new Practice
        {
            Id = id ?? "",
            Pack = declared.Pack,
            Title = fields.RequiredText("title"),
            Summary = fields.Text("summary"),
            Area = area ?? "",
            Actor = ReadActor(fields),
            AppliesWhen = scope.BindNarrowed(fields.Raw.Node("applies-when"), id ?? "", Context),
            Needs = constraints.ReadNeeds(declared, fields.Raw.List("needs"), origin),
            AvoidWhen = scope.Bind(avoidWhen, Context),
            AvoidBecause = avoidBecause,
            Raises = raises.Of(declared),
            Effort = ReadEffort(fields),
            Effects = ReadEffects(fields.Raw.Mapping("effects")),
            Evidence = ReadEvidence(fields.Raw.List("evidence")),
            FirstSteps = fields.Texts("first-steps"),
            InPlaceWhen = scope.Bind(fields.Raw.Node("in-place-when"), scope.FactsOnly),
            Origin = origin,
            Cites = fields.Citations("cites"),
            Form = new WrittenForm(fields.Map, [.. scope.Overrides.AlsoRequired(id ?? "")]),
            Place = declared.Symbol?.Place ?? declared.Map.Place,
        };
        fields.Finish();
        return id is null || area is null ? null : practice;
    }

    private ConditionContext Context => scope.Everything([]);

    private void CheckReason(PackFields fields, YamlNode? avoidWhen, string? avoidBecause)
    {
        if (avoidWhen is not null && avoidBecause is null)
        {
            scope.Problems.Add(RuleProblems.AvoidWithoutReason(fields.Map.Find("avoid-when")!.Key.Place));
        }
        else if (avoidWhen is null && avoidBecause is not null)
        {
            scope.Problems.Add(RuleProblems.ReasonWithoutAvoid(fields.Map.Find("avoid-because")!.Key.Place));
        }
    }

    private string ReadActor(PackFields fields)
    {
        if (fields.Raw.RequiredScalar("actor") is { } actor && FactType.Actor.IndexOf(actor.Value) < 0)
        {
            scope.Problems.Add(PackProblems.UnknownWord(actor.Place, "actor", actor.Value, FactType.Actor.Words));
        }

        return fields.Raw.Scalar("actor")?.Value ?? FactType.Actor.Words[0];
    }

    private PracticeEffort ReadEffort(PackFields fields)
    {
        if (fields.Raw.Mapping("effort") is not { } map)
        {
            return new PracticeEffort(null, []);
        }

        CalendarDuration? duration = null;
        var amounts = ImmutableArray.CreateBuilder<KeyValuePair<string, long>>();
        foreach (var (name, value) in NamedMappings.Values(map, "effort", scope.Problems))
        {
            if (name.Value is "duration")
            {
                duration = ScalarValues.Duration("duration", value, scope.Problems);
            }
            else if (scope.Reading.Ids.Resolve(IdKind.Resource, name) is { } resource
                && ScalarValues.Number(name.Value, value, 0, MostAmount, scope.Problems) is { } amount)
            {
                amounts.Add(new KeyValuePair<string, long>(resource, amount));
            }
        }

        return new PracticeEffort(duration, amounts.ToImmutable());
    }

    private ImmutableArray<PracticeEffect> ReadEffects(YamlMapping? map)
    {
        var effects = ImmutableArray.CreateBuilder<PracticeEffect>();
        foreach (var (outcome, word) in NamedMappings.Values(map, "effects", scope.Problems))
        {
            var id = scope.Reading.Ids.Resolve(IdKind.Indicator, outcome);
            if (PackWords.Strengths.Find(word.Value) is not { } strength)
            {
                scope.Problems.Add(PackProblems.UnknownWord(word.Place, outcome.Value, word.Value, PackWords.Strengths.Words));
            }
            else if (id is not null)
            {
                effects.Add(new PracticeEffect(id, strength));
            }
        }

        return effects.ToImmutable();
    }

    private ImmutableArray<PracticeEvidence> ReadEvidence(YamlSequence? list)
    {
        var evidence = ImmutableArray.CreateBuilder<PracticeEvidence>();
        foreach (var item in list?.Items ?? [])
        {
            if (item is not YamlMapping map)
            {
                scope.Problems.Add(RuleProblems.ItemWithoutKeys(item.Place, "evidence"));
                continue;
            }

            var fields = new PackFields(map, PracticeKeys.Evidence, "evidence", scope.Reading);
            var source = fields.RequiredId(IdKind.Source, "source");
            evidence.Add(new PracticeEvidence(
                source ?? "",
                fields.Text("at"),
                fields.RequiredWord("band", PackWords.Bands, EvidenceBand.Mixed),
                fields.Text("figure"),
                fields.Text("of")));
            fields.Finish();
        }

        return evidence.ToImmutable();
    }
}
