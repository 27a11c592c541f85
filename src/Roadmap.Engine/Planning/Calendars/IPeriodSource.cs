namespace Roadmap.Engine.Planning.Calendars;

/// <summary>Gives the periods of a calendar by number, from 0, without end.</summary>
internal interface IPeriodSource
{
    /// <summary>The period of a number.</summary>
    /// <param name="period">From 0.</param>
    PlanPeriod At(int period);
}
