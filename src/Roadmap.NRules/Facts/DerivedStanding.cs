using System.Collections.Immutable;
using NRules.RuleModel;

namespace Roadmap.NRules.Facts;

/// <summary>What a pack derives of one area or practice: for the district, then for each of its schools. The rules insert it for one another.</summary>
/// <param name="District">The district's id.</param>
/// <param name="Subject">The area's or practice's id.</param>
/// <param name="Values">For an area a level's index or -1; for a practice 1 when it is in place, else 0.</param>
internal sealed record DerivedStanding(string District, string Subject, ImmutableArray<int> Values) : IIdentityProvider
{
    public object GetIdentity() => (nameof(DerivedStanding), District, Subject);

    public bool Equals(DerivedStanding? other) =>
        other is not null && GetIdentity().Equals(other.GetIdentity()) && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    public override int GetHashCode() => HashCode.Combine(District, Subject, Values.Length);
}
