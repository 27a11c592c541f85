using Roadmap.Rules.Text;

namespace Roadmap.Engine.Planning;

/// <summary>A goal of the district and what becomes of it.</summary>
/// <param name="Reach">The milestone, in the language.</param>
/// <param name="By">The last day on which it is in time.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="On">The day on which it is reached; null when it was reached before or is not.</param>
/// <param name="Because">What the answer rests on, one sentence.</param>
/// <param name="Place">Where the goal stands.</param>
public sealed record PlanGoal(string Reach, DateOnly By, PlanGoalOutcome Outcome, DateOnly? On, string Because, SourcePlace Place);
