using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The readings of an indicator, all or one role's, as they stood on a day. A reading whose days straddle that day may or may not count.</summary>
/// <param name="All">The indicator's readings in speaking order.</param>
/// <param name="Role">The role asked, or -1 for all.</param>
/// <param name="Day">The day; an interval when it is not known exactly.</param>
internal readonly record struct ReadingView(ImmutableArray<ToldReading> All, int Role, DayInterval Day)
{
    /// <summary>The reading that speaks, among those that certainly lie on or before the day.</summary>
    internal ToldReading? Speaking
    {
        get
        {
            foreach (var reading in All)
            {
                if (Includes(reading))
                {
                    return reading;
                }
            }

            return null;
        }
    }

    /// <summary>True when some reading lies on or before the day on one possible day only.</summary>
    internal bool MayHoldMore
    {
        get
        {
            foreach (var reading in All)
            {
                if (IsAsked(reading) && reading.Date.First <= Day.Last && reading.Date.Last > Day.First)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>True when the reading certainly lies on or before the day.</summary>
    internal bool Includes(ToldReading reading) => IsAsked(reading) && reading.Date.Last <= Day.First;

    /// <summary>The value that every reading that may speak on the day shares, each fresh then; null when there is none.</summary>
    internal CellValue? SharedValue(CalendarDuration? freshFor)
    {
        CellValue? shared = null;
        var last = Day.Last;
        foreach (var reading in All)
        {
            if (!IsAsked(reading) || reading.Date.First > last)
            {
                continue;
            }

            if ((shared is { } other && other != reading.Value) || (freshFor is { } fresh && fresh.AddTo(reading.Date.First) < last))
            {
                return null;
            }

            shared = reading.Value;
            if (reading.Date.Last <= Day.First)
            {
                return shared;
            }

            // From the last day on which this one can have been told it speaks, and none that counts less.
            last = Math.Min(last, reading.Date.Last - 1);
        }

        return null;
    }

    /// <summary>By how many methods was told; null when nobody told or a reading without a method may be one more.</summary>
    internal int? CountMethods()
    {
        var named = 0;
        var unnamed = 0;
        for (var i = 0; i < All.Length; i++)
        {
            if (!Includes(All[i]))
            {
                continue;
            }

            if (All[i].Method < 0)
            {
                unnamed++;
            }
            else if (!IsMethodSeenBefore(i))
            {
                named++;
            }
        }

        return (named, unnamed) switch
        {
            (> 0, 0) => named,
            (0, 1) => 1,
            _ => null,
        };
    }

    /// <summary>How many roles told; null when nobody told.</summary>
    internal int? CountRoles()
    {
        var roles = 0;
        var last = -1;
        foreach (var reading in All)
        {
            if (Includes(reading) && reading.Role != last)
            {
                roles++;
                last = reading.Role;
            }
        }

        return roles == 0 ? null : roles;
    }

    private bool IsAsked(ToldReading reading) => Role < 0 || reading.Role == Role;

    private bool IsMethodSeenBefore(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (Includes(All[i]) && All[i].Method == All[index].Method)
            {
                return true;
            }
        }

        return false;
    }
}
