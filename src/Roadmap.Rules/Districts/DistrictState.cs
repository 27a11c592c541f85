using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>
/// A snapshot of a district as somebody wrote it. It knows its own shape and no pack's vocabulary: an engine gives the words their meaning.
/// So one state serves several packs.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Lists are in the order written.</remarks>
public sealed partial class DistrictState
{
    internal DistrictState()
    {
    }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which every date is judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When the program started; null when the file does not say.</summary>
    public StatedDate? ProgramStarted { get; init; }

    /// <summary>The profile.</summary>
    public ImmutableArray<ProfileState> Profile { get; init; } = [];

    /// <summary>The areas.</summary>
    public ImmutableArray<AreaState> Areas { get; init; } = [];

    /// <summary>The district's own targets.</summary>
    public ImmutableArray<TargetState> Targets { get; init; } = [];

    /// <summary>The practices.</summary>
    public ImmutableArray<PracticeState> Practices { get; init; } = [];

    /// <summary>The readings.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>The tensions.</summary>
    public ImmutableArray<TensionState> Tensions { get; init; } = [];

    /// <summary>The schools.</summary>
    public ImmutableArray<SchoolState> Schools { get; init; } = [];

    /// <summary>The waivers.</summary>
    public ImmutableArray<WaiverState> Waivers { get; init; } = [];

    /// <summary>Capacities by resource id, numbers as stated.</summary>
    public ImmutableArray<ProfileState> Capacity { get; init; } = [];

    /// <summary>The calendar on which a plan is laid out; null when the file has none.</summary>
    public CalendarState? Calendar { get; init; }

    /// <summary>Starts that have been promised.</summary>
    public ImmutableArray<CommitmentState> Commitments { get; init; } = [];

    /// <summary>What the district wants to have reached, and by when.</summary>
    public ImmutableArray<GoalState> Goals { get; init; } = [];

    /// <summary>Where the file begins.</summary>
    public required SourcePlace Place { get; init; }
}
