using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>The facts that a pack settles for every district: how firmly an order binds, who should carry a practice. They need no column.</summary>
internal static class PackConstants
{
    /// <summary>The value, or null when it is a district's.</summary>
    internal static long? Of(FactKey key, PackIndex index) => key switch
    {
        { At: not null } => null,
        { Kind: FactSubjectKind.Order, Facet: FactFacet.Binding } => (long)index.Pack.Orders[index.Orders[key.Subject]].Binding,
        { Kind: FactSubjectKind.Practice, Facet: FactFacet.Actor } => FactType.Actor.IndexOf(index.Pack.Practices[index.Practices[key.Subject]].Actor),
        _ => null,
    };
}
