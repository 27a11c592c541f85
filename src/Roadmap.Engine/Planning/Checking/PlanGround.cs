using System.Collections.Immutable;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Selecting;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>What a plan stands on, checked: the calendar, the fixed starts and the goals.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Pins">The fixed starts by practice ordinal.</param>
/// <param name="Goals">The goals, in the order of the file.</param>
internal sealed record PlanGround(PlanCalendar Calendar, IReadOnlyDictionary<int, TaskPin> Pins, ImmutableArray<ReadGoal> Goals);
