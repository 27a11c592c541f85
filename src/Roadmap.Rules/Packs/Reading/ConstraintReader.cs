using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads order constraints: order documents and the needs of practices, which are the same thing with the practice's start as the later side.</summary>
internal sealed class ConstraintReader(BindingScope scope, RaiseTable raises)
{
    private readonly MilestoneReader milestones = new(scope);

    /// <summary>An order document; null after a problem that leaves nothing to check.</summary>
    internal OrderConstraint? ReadOrder(DeclaredSubject declared)
    {
        var fields = new PackFields(declared.Map, PracticeKeys.Order, $"order {declared.Symbol?.Id}".TrimEnd(), scope.Reading);
        fields.Raw.Has("kind");
        fields.Raw.RequiredScalar("id");
        fields.RequiredText("title");
        var then = fields.Raw.RequiredScalar("then");
        return Read(declared.Pack, declared.Symbol as OrderSymbol, null, fields, Origin.Source, () => then is null ? null : milestones.Read(then));
    }

    /// <summary>The needs of a practice, in the order written. A need that does not say where it comes from comes from where the practice does.</summary>
    internal ImmutableArray<OrderConstraint> ReadNeeds(DeclaredSubject practice, YamlSequence? needs, Origin origin)
    {
        var read = ImmutableArray.CreateBuilder<OrderConstraint>();
        foreach (var item in needs?.Items ?? [])
        {
            if (item is not YamlMapping map)
            {
                scope.Problems.Add(RuleProblems.ItemWithoutKeys(item.Place, "needs"));
            }
            else if (ReadNeed(practice, map, origin) is { } need)
            {
                read.Add(need);
            }
        }

        return read.ToImmutable();
    }

    private OrderConstraint? ReadNeed(DeclaredSubject practice, YamlMapping written, Origin inherited)
    {
        var name = practice.Symbol is { } symbol ? NeedName.Of(symbol.Id, written) : null;
        var map = name is null ? written : scope.Overrides.Apply(IdKind.Order, name.Id, written);
        var fields = new PackFields(map, PracticeKeys.Need, "need", scope.Reading);
        fields.Raw.Scalar("id");
        fields.Text("title");

        // A need whose id was refused is nobody's: only the first of two counts.
        var owner = name is null ? null : scope.Symbols.Find(name.Id) as OrderSymbol;
        var isOwn = owner is not null && owner.Place.Equals(name!.Place);
        return Read(
            practice.Pack,
            isOwn ? owner : null,
            practice.Symbol?.Id,
            fields,
            inherited,
            () => practice.Symbol is { } of ? milestones.StartOf(of.Id, of.Place) : null);
    }

    private OrderConstraint? Read(string pack, OrderSymbol? symbol, string? needOf, PackFields fields, Origin inherited, Func<Milestone?> readThen)
    {
        var firstText = fields.Raw.RequiredScalar("first");
        var first = firstText is null ? null : milestones.Read(firstText);
        var then = readThen();
        var binding = fields.RequiredWord("binding", PackWords.Bindings, OrderBinding.Advised);
        var tandem = fields.Duration("tandem");
        var healWith = fields.Ids(IdKind.Practice, "heal-with");
        var severity = fields.Word("severity", PackWords.Severities);
        var because = fields.RequiredText("because");
        var cites = fields.Citations("cites");
        var disputes = fields.Citations("disputed-by");
        var origin = fields.Origin() ?? inherited;
        fields.Finish();
        if (first is not null && then is not null && first.Kind == then.Kind && string.Equals(first.Subject, then.Subject, StringComparison.Ordinal))
        {
            scope.Problems.Add(RuleProblems.BeforeItself(firstText!.Place, first.Subject));
            return null;
        }

        return symbol is null || first is null || then is null ? null : new OrderConstraint
        {
            Id = symbol.Id,
            Pack = pack,
            Title = symbol.Title,
            NeedOf = needOf,
            First = first,
            Then = then,
            Binding = binding,
            Tandem = tandem,
            HealWith = fields.Raw.Has("heal-with") ? healWith : HealersOf(first, needOf),
            Severity = severity,
            Because = because,
            Cites = cites,
            DisputedBy = disputes,
            Origin = origin,
            Form = new WrittenForm(fields.Map, []),
            Place = symbol.Place,
        };
    }

    private ImmutableArray<string> HealersOf(Milestone first, string? needOf) => first.Kind switch
    {
        FactSubjectKind.Practice => [first.Subject],
        FactSubjectKind.Area => raises.ToLevel(first.Subject, first.Rank, except: needOf),
        _ => [],
    };
}
