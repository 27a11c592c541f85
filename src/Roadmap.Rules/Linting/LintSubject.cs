using System.Collections.Immutable;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting;

/// <summary>The pack that is looked at: what it wrote itself, and what it stands on.</summary>
internal sealed class LintSubject
{
    private readonly HashSet<SourceText> sources;

    internal LintSubject(RulePack pack, LintOptions options)
    {
        Pack = pack;
        AsOf = options.AsOf;
        Tests = options.Tests;
        Own = pack.Documents[^1];
        sources = [Own.Header.Place.Source, .. Own.Documents.Select(document => document.Root.Place.Source)];
        Claims = new ConditionClaims(new FactRanges(pack));
        Rules = [.. pack.Rules.Where(rule => rule.Pack == Own.Id && rule.Lifecycle != RuleLifecycle.Retired)];
        Practices = [.. pack.Practices.Where(practice => practice.Pack == Own.Id)];
        Orders = [.. pack.Orders.Where(order => order.Pack == Own.Id)];
        Overrides = [.. pack.Overrides.Where(item => item.Pack == Own.Id)];
        Conditions = [.. ConditionUse.Of(this)];
        Written = WrittenCondition.All(Own);
    }

    /// <summary>Everything that is in force, bases included.</summary>
    internal RulePack Pack { get; }

    /// <summary>The documents of the pack itself.</summary>
    internal PackDocuments Own { get; }

    internal DateOnly? AsOf { get; }

    internal PackTestSuite? Tests { get; }

    /// <summary>What the pack's rules and practices ask, each where it stands.</summary>
    internal ImmutableArray<ConditionUse> Conditions { get; }

    /// <summary>Everything that stands below keys with conditions, as written.</summary>
    internal ImmutableArray<YamlNode> Written { get; }

    internal ConditionClaims Claims { get; }

    /// <summary>The pack's own rules that are not retired.</summary>
    internal ImmutableArray<Rule> Rules { get; }

    internal ImmutableArray<Practice> Practices { get; }

    /// <summary>The pack's own orders, needs among them.</summary>
    internal ImmutableArray<OrderConstraint> Orders { get; }

    internal ImmutableArray<PackOverride> Overrides { get; }

    /// <summary>Everything that the pack allows, with the document that allows it; null for the whole pack.</summary>
    internal ImmutableArray<(Allowance Allowance, PackDocument? Document)> Allowances => [.. Own.AllAllowances];

    internal bool IsOwn(SourcePlace place) => sources.Contains(place.Source);
}
