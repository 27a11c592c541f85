namespace Roadmap.Rules.Districts;

/// <summary>How finely a plan is laid out.</summary>
public enum CalendarStep
{
    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>The calendar's terms.</summary>
    Term,
}
