namespace Roadmap.Rules.Packs.Reading;

/// <summary>What an id can name. The first six share one namespace, because a condition says them without a prefix.</summary>
internal enum IdKind
{
    Area,
    Indicator,
    Practice,
    Rule,
    Order,
    Tension,
    Role,
    Method,
    Resource,
    ProfileAttribute,
    Source,
    OrderProfile,
    Parameter,
}
