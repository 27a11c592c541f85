using System.Collections.Immutable;
using Roadmap.Rules.Districts;

namespace Roadmap.Rules.Surveys;

/// <summary>Who answered: one role, or what a column says.</summary>
public sealed record SurveyRoles
{
    /// <summary>The role of everybody; null when a column tells.</summary>
    public StatedText? Fixed { get; init; }

    /// <summary>The column that tells; each role gets a reading of its own. Null for a fixed role.</summary>
    public StatedText? Column { get; init; }

    /// <summary>The roles as the survey names them, with their ids.</summary>
    public ImmutableArray<SurveyWord> Words { get; init; } = [];
}
