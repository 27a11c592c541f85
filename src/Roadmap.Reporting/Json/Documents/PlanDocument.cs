using System.Collections.Immutable;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>A plan as it is written: <c>roadmap/plan/1</c>.</summary>
public sealed record PlanDocument : IResultDocument
{
    /// <inheritdoc />
    public static string SchemaName => "roadmap/plan/1";

    /// <inheritdoc />
    public string Schema { get; init; } = SchemaName;

    /// <summary>Which district, as of when.</summary>
    public required DistrictDocument District { get; init; }

    /// <summary>The packs that were used, bases first.</summary>
    public required ImmutableArray<PackDocument> Packs { get; init; }

    /// <summary>The version of the engine, three parts.</summary>
    public required string Engine { get; init; }

    /// <summary>The first day of the plan.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The last day of the plan.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The length of a period: month or term.</summary>
    public required string Step { get; init; }

    /// <summary>The calendar, period by period; steps begin and end with one.</summary>
    public required ImmutableArray<PeriodDocument> Periods { get; init; }

    /// <summary>By start, length, id. Empty when infeasible says why there is no plan.</summary>
    public required ImmutableArray<StepDocument> Steps { get; init; }

    /// <summary>What is under way.</summary>
    public required ImmutableArray<RunningDocument> UnderWay { get; init; }

    /// <summary>What the plan leaves out, with the reason.</summary>
    public required ImmutableArray<LeftOutDocument> LeftOut { get; init; }

    /// <summary>When stalls clear.</summary>
    public required ImmutableArray<StallDocument> Stalls { get; init; }

    /// <summary>What the district wants to have reached.</summary>
    public required ImmutableArray<GoalDocument> Goals { get; init; }

    /// <summary>What is taken of each resource.</summary>
    public required ImmutableArray<UseDocument> Uses { get; init; }

    /// <summary>The steps whose delay delays the end.</summary>
    public required ImmutableArray<string> CriticalPath { get; init; }

    /// <summary>What moved against the plan before.</summary>
    public required ImmutableArray<MoveDocument> Moves { get; init; }

    /// <summary>What the plan is to keep small, the most important first, and what no plan goes below.</summary>
    public required ImmutableArray<MeasureDocument> Bound { get; init; }

    /// <summary>Whether no plan is better.</summary>
    public required bool Optimal { get; init; }

    /// <summary>Why the search ended.</summary>
    public required string Stop { get; init; }

    /// <summary>Why there is no plan; null when there is one.</summary>
    public required ConflictDocument? Infeasible { get; init; }

    /// <summary>What is wrong with the files, sorted.</summary>
    public required ImmutableArray<ProblemDocument> Problems { get; init; }
}
