namespace Roadmap.Rules.Comparing;

/// <summary>The kinds of thing in a pack that are compared, in the order in which they are listed.</summary>
public enum PartKind
{
    /// <summary>The header.</summary>
    Pack,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A practice.</summary>
    Practice,

    /// <summary>An order constraint, of a document or of a practice's needs.</summary>
    Order,

    /// <summary>A pack-wide parameter.</summary>
    Parameter,

    /// <summary>An area.</summary>
    Area,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A method.</summary>
    Method,

    /// <summary>A tension.</summary>
    Tension,

    /// <summary>A resource.</summary>
    Resource,

    /// <summary>A profile attribute.</summary>
    ProfileAttribute,

    /// <summary>An order profile.</summary>
    OrderProfile,

    /// <summary>A publication.</summary>
    Source,
}
