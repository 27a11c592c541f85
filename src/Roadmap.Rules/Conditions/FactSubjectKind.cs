namespace Roadmap.Rules.Conditions;

/// <summary>What a fact is about.</summary>
public enum FactSubjectKind
{
    /// <summary>An area.</summary>
    Area,

    /// <summary>A practice.</summary>
    Practice,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A tension.</summary>
    Tension,

    /// <summary>An order constraint.</summary>
    Order,

    /// <summary>An attribute of the district's profile.</summary>
    District,

    /// <summary>The program: its start and stage.</summary>
    Program,
}
