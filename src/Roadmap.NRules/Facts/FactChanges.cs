using System.Collections.Immutable;
using NRules.RuleModel;

namespace Roadmap.NRules.Facts;

/// <summary>What to tell a session when what is known of a district changes: everything else in it stays as it is, and only rules that read what changed look again.</summary>
/// <param name="Retracted">Facts that are no longer there.</param>
/// <param name="Updated">Facts that say something else than before.</param>
/// <param name="Inserted">Facts that were not there.</param>
public sealed record FactChanges(ImmutableArray<object> Retracted, ImmutableArray<object> Updated, ImmutableArray<object> Inserted)
{
    /// <summary>Compares the facts of two states of a district.</summary>
    /// <param name="before">The facts that are in the session.</param>
    /// <param name="after">The facts that should be.</param>
    /// <exception cref="ArgumentException">Two facts of one list have the same identity.</exception>
    public static FactChanges Between(IEnumerable<object> before, IEnumerable<object> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var known = before.ToDictionary(IdentityOf);
        var wanted = after.ToDictionary(IdentityOf);
        return new FactChanges(
            [.. known.Where(one => !wanted.ContainsKey(one.Key)).Select(one => one.Value)],
            [.. wanted.Where(one => known.TryGetValue(one.Key, out var other) && !other.Equals(one.Value)).Select(one => one.Value)],
            [.. wanted.Where(one => !known.ContainsKey(one.Key)).Select(one => one.Value)]);
    }

    private static object IdentityOf(object fact) => fact is IIdentityProvider provider ? provider.GetIdentity() : fact;
}
