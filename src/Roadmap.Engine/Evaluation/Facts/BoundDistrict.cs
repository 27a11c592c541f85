using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>A district state that met a pack: ids are ordinals, texts are values, dates are intervals. Arrays are in the order of the pack.</summary>
internal sealed class BoundDistrict
{
    internal required PackIndex Index { get; init; }

    internal RulePack Pack => Index.Pack;

    internal required DistrictState State { get; init; }

    /// <summary>The as-of date's day number.</summary>
    internal required int AsOf { get; init; }

    internal required SubjectFacts District { get; init; }

    internal ImmutableArray<SubjectFacts> Schools { get; init; } = [];

    /// <summary>How many schools the profile says there are, or null.</summary>
    internal int? ProfileSchools { get; init; }

    internal required CellValue[] Profile { get; init; }

    internal required DayInterval ProgramStarted { get; init; }

    internal required TensionFacts[] Tensions { get; init; }

    /// <summary>The target level of each area.</summary>
    internal required int[] Targets { get; init; }

    /// <summary>A year's capacity of each resource in millionths, or null.</summary>
    internal required long?[] Capacity { get; init; }

    internal ImmutableArray<WaiverFacts> Waivers { get; init; } = [];

    /// <summary>Written once by the order analysis before any rule reads it; unknown until then.</summary>
    internal required OrderFacts[] Orders { get; init; }

    /// <summary>A copy with other facts; the orders are to be worked out again.</summary>
    internal BoundDistrict With(SubjectFacts district, ImmutableArray<SubjectFacts> schools) => With(district, schools, Tensions, new OrderFacts[Orders.Length]);

    /// <summary>A copy with other facts, tensions and orders.</summary>
    internal BoundDistrict With(SubjectFacts district, ImmutableArray<SubjectFacts> schools, TensionFacts[] tensions, OrderFacts[] orders) => new()
    {
        Index = Index,
        State = State,
        AsOf = AsOf,
        District = district,
        Schools = schools,
        ProfileSchools = ProfileSchools,
        Profile = Profile,
        ProgramStarted = ProgramStarted,
        Tensions = tensions,
        Targets = Targets,
        Capacity = Capacity,
        Waivers = Waivers,
        Orders = orders,
    };
}
