namespace Roadmap.Rules.Conditions;

/// <summary>Which side of a subject a fact is.</summary>
public enum FactFacet
{
    /// <summary>The bare subject: an area's level, a practice's status, an indicator's value, a tension's pole, an order's status, a profile attribute, the program's stage.</summary>
    Value,

    /// <summary>When an area first rose above the lowest level, a practice began, or the program started. A date.</summary>
    Started,

    /// <summary>When an area or level indicator first reached <see cref="FactKey.Level"/>. A date.</summary>
    Reached,

    /// <summary>When an area last rose. A date.</summary>
    LastRise,

    /// <summary>Falling, flat or rising.</summary>
    Trend,

    /// <summary>The largest difference between schools: a number of the indicator's own type, for levels and scales a count of steps.</summary>
    SchoolSpread,

    /// <summary>Since when a practice is in place. A date.</summary>
    InPlaceSince,

    /// <summary>When a practice is meant to begin. A deadline.</summary>
    PlannedStart,

    /// <summary>When a practice was given up. A date.</summary>
    StoppedOn,

    /// <summary>How much of the district a practice reaches. A percentage.</summary>
    Coverage,

    /// <summary>Who should carry a practice.</summary>
    Actor,

    /// <summary>Who carries a practice in this district.</summary>
    LedBy,

    /// <summary>The difference between the highest and the lowest role: a number of the indicator's own type, for levels and scales a count of steps.</summary>
    Spread,

    /// <summary>When an indicator was last told by the speaking role. A date.</summary>
    Observed,

    /// <summary>By how many methods an indicator was told. A count.</summary>
    Methods,

    /// <summary>By how many roles an indicator was told. A count.</summary>
    Roles,

    /// <summary>Responses over invitations of the speaking role's newest reading. A percentage.</summary>
    ResponseRate,

    /// <summary>Where a tension stands between its poles, 0 to 100. A score.</summary>
    Lean,

    /// <summary>Whether a tension's competing goods were named. Yes or no.</summary>
    Named,

    /// <summary>How firmly an order constraint binds.</summary>
    Binding,

    /// <summary>Whether an area or practice is arrested. Yes or no.</summary>
    Arrested,

    /// <summary>Whether a tension is charted: named and anchored. Yes or no.</summary>
    Charted,

    /// <summary>Whether an indicator's newest reading is no longer fresh. Yes or no, never unknown; not stale when nobody told.</summary>
    Stale,
}
