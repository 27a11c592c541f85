namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>Periods that share one amount: a term, a budget year, everything up to a day.</summary>
/// <param name="From">The first period of the window.</param>
/// <param name="Until">The first period after it.</param>
/// <param name="Amount">What all activities together may take in these periods.</param>
public readonly record struct BudgetWindow(int From, int Until, int Amount);
