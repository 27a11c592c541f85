namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>An activity that starts in another period.</summary>
/// <param name="Activity">Its id.</param>
/// <param name="From">The period in which it started.</param>
/// <param name="To">The period in which it starts now.</param>
public sealed record ActivityMove(string Activity, int From, int To);
