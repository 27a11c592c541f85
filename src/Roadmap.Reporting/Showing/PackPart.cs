using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Showing;

/// <summary>A rule, practice or order constraint of a pack as it is in force.</summary>
internal sealed record PackPart(string Kind, string Pack, string Id, string Title, ImmutableArray<WrittenLine> Lines, ImmutableArray<Parameter> Parameters)
{
    /// <exception cref="ArgumentException">The pack has no such part.</exception>
    internal static PackPart Find(RulePack pack, string id)
    {
        if (pack.Rules.FirstOrDefault(rule => rule.Id == id) is { } rule)
        {
            return new PackPart("rule", rule.Pack, rule.Id, rule.Title, rule.Written, rule.Parameters);
        }

        if (pack.Practices.FirstOrDefault(practice => practice.Id == id) is { } practice)
        {
            return new PackPart("practice", practice.Pack, practice.Id, practice.Title, practice.Written, []);
        }

        return pack.Orders.FirstOrDefault(order => order.Id == id) is { } order
            ? new PackPart("order", order.Pack, order.Id, order.Title, order.Written, [])
            : throw new ArgumentException($"The pack has no rule, practice or order constraint \"{id}\".", nameof(id));
    }
}
