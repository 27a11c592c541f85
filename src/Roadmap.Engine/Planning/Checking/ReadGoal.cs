using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Checking;

/// <summary>A goal whose words have been understood.</summary>
/// <param name="State">The goal as it is written.</param>
/// <param name="Milestone">What is to be reached.</param>
/// <param name="By">The last day.</param>
/// <param name="IsReached">True when it holds already.</param>
internal sealed record ReadGoal(GoalState State, Milestone Milestone, DateOnly By, bool IsReached);
