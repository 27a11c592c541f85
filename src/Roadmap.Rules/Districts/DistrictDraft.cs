using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>A state in the making: what a file, a builder or a test case adds up to before it is frozen.</summary>
internal sealed class DistrictDraft
{
    internal required string Id { get; init; }

    internal required string Name { get; set; }

    internal required DateOnly AsOf { get; set; }

    internal required SourcePlace Place { get; init; }

    internal StatedDate? ProgramStarted { get; set; }

    internal List<ProfileState> Profile { get; } = [];

    internal DraftStatements Statements { get; } = new();

    internal List<TargetState> Targets { get; } = [];

    internal List<TensionState> Tensions { get; } = [];

    internal List<SchoolState> Schools { get; } = [];

    internal List<WaiverState> Waivers { get; } = [];

    internal List<ProfileState> Capacity { get; } = [];

    internal CalendarState? Calendar { get; set; }

    internal List<CommitmentState> Commitments { get; } = [];

    internal List<GoalState> Goals { get; } = [];

    internal static DistrictDraft From(DistrictState state)
    {
        var draft = new DistrictDraft
        {
            Id = state.Id,
            Name = state.Name,
            AsOf = state.AsOf,
            Place = state.Place,
            ProgramStarted = state.ProgramStarted,
            Calendar = state.Calendar,
        };
        draft.Profile.AddRange(state.Profile);
        draft.Statements.Areas.AddRange(state.Areas);
        draft.Statements.Practices.AddRange(state.Practices);
        draft.Statements.Readings.AddRange(state.Readings);
        draft.Targets.AddRange(state.Targets);
        draft.Tensions.AddRange(state.Tensions);
        draft.Schools.AddRange(state.Schools);
        draft.Waivers.AddRange(state.Waivers);
        draft.Capacity.AddRange(state.Capacity);
        draft.Commitments.AddRange(state.Commitments);
        draft.Goals.AddRange(state.Goals);
        return draft;
    }

    internal DistrictState ToState() => new()
    {
        Id = Id,
        Name = Name,
        AsOf = AsOf,
        ProgramStarted = ProgramStarted,
        Profile = [.. Profile],
        Areas = [.. Statements.Areas],
        Targets = [.. Targets],
        Practices = [.. Statements.Practices],
        Readings = [.. Statements.Readings],
        Tensions = [.. Tensions],
        Schools = [.. Schools],
        Waivers = [.. Waivers],
        Capacity = [.. Capacity],
        Calendar = Calendar,
        Commitments = [.. Commitments],
        Goals = [.. Goals],
        Place = Place,
    };
}
