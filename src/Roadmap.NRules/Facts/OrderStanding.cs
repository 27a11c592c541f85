using NRules.RuleModel;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Facts;

/// <summary>How a district stands to one order constraint. The rules insert it and keep it up to date; an application reads it.</summary>
/// <param name="District">The district's id.</param>
/// <param name="Order">The constraint's id.</param>
/// <param name="Status">The status.</param>
/// <param name="IsArrested">Whether the later thing is arrested; null when too little is known.</param>
public sealed record OrderStanding(string District, string Order, OrderStatus Status, bool? IsArrested) : IIdentityProvider
{
    /// <inheritdoc/>
    public object GetIdentity() => (nameof(OrderStanding), District, Order);
}
