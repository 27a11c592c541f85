using System.Collections.Immutable;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The kinds of document.</summary>
internal static class DocumentKinds
{
    internal const string Pack = "pack";
    internal const string Areas = "areas";
    internal const string Indicators = "indicators";
    internal const string Roles = "roles";
    internal const string Methods = "methods";
    internal const string Tensions = "tensions";
    internal const string Resources = "resources";
    internal const string Profile = "profile";
    internal const string OrderProfile = "order-profile";
    internal const string Practice = "practice";
    internal const string Rule = "rule";
    internal const string Order = "order";
    internal const string Override = "override";
    internal const string Test = "test";
    internal const string District = "district";

    internal static ImmutableArray<string> All { get; } =
        [Pack, Areas, Indicators, Roles, Methods, Tensions, Resources, Profile, OrderProfile, Practice, Rule, Order, Override, Test, District];
}
