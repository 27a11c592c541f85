namespace Roadmap.Rules.Shapes;

/// <summary>What a reference can name; each pack has its own.</summary>
internal enum Referent
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
    Parameter,
    Level,
    Stage,
}
