namespace Roadmap.Rules.Vocabulary;

/// <summary>The units of a <see cref="CalendarDuration"/>.</summary>
public enum DurationUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Calendar months, clamped to the month's end.</summary>
    Month,

    /// <summary>Twelve calendar months.</summary>
    Year,
}
