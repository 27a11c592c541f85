namespace Roadmap.Rules.Vocabulary;

/// <summary>The kinds of value that a fact can have.</summary>
public enum FactTypeKind
{
    /// <summary>One of the pack's levels; ordered; held as the level's index from 0.</summary>
    Level,

    /// <summary>A practice's status; ordered by <see cref="PracticeStatus"/>.</summary>
    Status,

    /// <summary>A percentage; held in millionths of a percent point (35% is 35 000 000).</summary>
    Percent,

    /// <summary>A whole or decimal number of things; held in millionths.</summary>
    Count,

    /// <summary>A number on a scale of its own; held in millionths.</summary>
    Score,

    /// <summary>Yes or no; held as 1 or 0.</summary>
    YesNo,

    /// <summary>One of several words without an order; held as the word's index.</summary>
    Choice,

    /// <summary>One of several words, lowest first; ordered; held as the word's index.</summary>
    Scale,

    /// <summary>Any number of words out of at most 63; held as a bit for each.</summary>
    Set,

    /// <summary>A day up to the as-of date, or never; held as an interval of days.</summary>
    Date,

    /// <summary>A day that may lie in the future; held as an interval of days.</summary>
    Deadline,

    /// <summary>A length of time; only in literals and parameters.</summary>
    Duration,
}
