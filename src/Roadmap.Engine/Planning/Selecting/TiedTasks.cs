using System.Collections.Immutable;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>The ties between tasks and the needs that could not be tied to anything.</summary>
internal sealed record TiedTasks(ImmutableArray<TaskTie> Ties, ImmutableArray<RunningTie> RunningTies, ImmutableArray<UnmetNeed> Unmet);
