using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads rules, binds their conditions and messages, and checks what a rule owes its readers.</summary>
internal sealed class RuleReader(BindingScope scope)
{
    private static readonly MessageTemplate NoMessage = new("", []);

    /// <summary>The rule; null when it has no usable id or condition.</summary>
    internal Rule? Read(DeclaredSubject declared)
    {
        var fields = new PackFields(declared.Map, RuleKeys.Rule, $"rule {declared.Symbol?.Id}".TrimEnd(), scope.Reading);
        fields.Raw.Has("kind");
        fields.Raw.RequiredScalar("id");
        var id = declared.Symbol?.Id ?? "";
        var own = ReadParameters(fields, id);
        var context = scope.Everything(own);
        var messages = new MessageReader(scope, context);
        var lifecycle = fields.Word("lifecycle", PackWords.Lifecycles) ?? RuleLifecycle.Stable;
        var finds = fields.RequiredWord("finds", PackWords.Finds, FindingKind.Gap);
        var severity = fields.RequiredWord("severity", PackWords.Severities, Severity.Low);
        var firesWhen = scope.Bind(fields.Raw.RequiredNode("fires-when"), context);
        var isDraft = lifecycle == RuleLifecycle.Draft;
        var message = fields.Raw.RequiredScalar("message");
        var why = isDraft ? fields.Raw.Scalar("why") : fields.Raw.RequiredScalar("why");
        var instead = isDraft || finds == FindingKind.Strength ? fields.Raw.Scalar("instead") : fields.Raw.RequiredScalar("instead");
        var rule = new Rule
        {
            Id = id,
            Pack = declared.Pack,
            Title = fields.RequiredText("title"),
            Finds = finds,
            Severity = severity,
            SeverityWhen = ReadCases(fields.Raw.Mapping("severity-when"), severity, fields.Map.Find("severity")?.Value.Place, context),
            Lifecycle = lifecycle,
            ReplacedBy = fields.Id(IdKind.Rule, "replaced-by"),
            DerivedFrom = ReadDerivedFrom(fields),
            Areas = fields.Ids(IdKind.Area, "areas"),
            Origin = fields.RequiredWord("origin", PackWords.Origins, Origin.Ours),
            Explains = fields.Ids(IdKind.Order, "explains"),
            AppliesWhen = scope.BindNarrowed(fields.Raw.Node("applies-when"), id, context),
            FiresWhen = firesWhen ?? Nothing(declared),
            Message = message is null ? NoMessage : messages.Read(message),
            Why = why is null ? NoMessage : messages.Read(why),
            Instead = instead is null ? null : messages.Read(instead),
            LeadsTo = fields.Ids(IdKind.Practice, "leads-to"),
            Cites = fields.Citations("cites"),
            DisputedBy = fields.Citations("disputed-by"),
            IsDisabled = scope.Overrides.Disables(id),
            Parameters = Used(own, context),
            Form = new WrittenForm(scope.Overrides.ApplyToParameters(id, fields.Map), [.. scope.Overrides.AlsoRequired(id)]),
            Place = declared.Symbol?.Place ?? declared.Map.Place,
        };
        fields.Finish();
        new RuleChecks(scope.Problems, fields.Map).Check(rule, own, message, isBound: firesWhen is not null);
        return declared.Symbol is null || firesWhen is null ? null : rule;
    }

    // Stands in for a condition with an error, so that the rest of the rule is checked; the rule is not kept.
    private static AllCondition Nothing(DeclaredSubject declared) => new(declared.Map.Place, []);

    private ImmutableArray<Parameter> ReadParameters(PackFields fields, string rule) =>
        new ParameterReader(scope.LevelType, scope.Reading).ReadAll(
            fields.Raw.Mapping("parameters"),
            AcceptName,
            (name, map) => scope.Overrides.ApplyToParameter(rule, name, map));

    private bool AcceptName(YamlScalar name)
    {
        if (!Text.IdText.IsValid(name.Value))
        {
            scope.Problems.Add(PackProblems.NotAnId(name.Place, name.Value));
            return false;
        }

        if (scope.Reading.Ids.Find(IdKind.Parameter, name.Value) is { } packWide)
        {
            scope.Problems.Add(RuleProblems.Shadows(name.Place, name.Value, packWide.Place));
        }

        return true;
    }

    private ImmutableArray<SeverityCase> ReadCases(YamlMapping? map, Severity severity, Text.SourcePlace? severityPlace, ConditionContext context)
    {
        var cases = ImmutableArray.CreateBuilder<SeverityCase>();
        foreach (var (word, condition) in NamedMappings.Entries(map))
        {
            if (PackWords.Severities.Find(word.Value) is not { } caseSeverity)
            {
                scope.Problems.Add(PackProblems.UnknownWord(word.Place, "severity-when", word.Value, PackWords.Severities.Words));
            }
            else if (caseSeverity == severity && ReferenceEquals(word.Place.Source, severityPlace?.Source))
            {
                // An override may set the severity of a case: that case still wins over a graver one.
                scope.Problems.Add(RuleProblems.SeverityIsBase(word.Place, word.Value));
            }
            else if (scope.Bind(condition, context) is { } when)
            {
                cases.Add(new SeverityCase(caseSeverity, when));
            }
        }

        cases.Sort((left, right) => left.Severity.CompareTo(right.Severity));
        return cases.ToImmutable();
    }

    // A pack's id may stand before the rule's, as in the target of an override.
    private string? ReadDerivedFrom(PackFields fields)
    {
        if (fields.Raw.Scalar("derived-from") is not { } scalar)
        {
            return null;
        }

        var slash = scalar.Value.LastIndexOf('/');
        var id = scalar.Value[(slash + 1)..];
        return scope.Reading.Ids.Resolve(IdKind.Rule, new YamlScalar(scalar.PlaceAt(slash + 1, id.Length), id, scalar.IsPlain));
    }

    private ImmutableArray<Parameter> Used(ImmutableArray<Parameter> own, ConditionContext context) =>
    [
        .. context.UsedParameters
            .Select(name => own.Concat(scope.Symbols.Parameters).FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
            .OfType<Parameter>(),
    ];
}
