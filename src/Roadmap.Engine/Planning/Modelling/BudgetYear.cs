namespace Roadmap.Engine.Planning.Modelling;

/// <summary>A stretch of the plan that shares one amount: a year, or the whole plan.</summary>
/// <param name="From">The first period that begins in it.</param>
/// <param name="Until">The first period after it.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Free">What is left for tasks after what is under way, scaled.</param>
internal sealed record BudgetYear(int From, int Until, DateOnly FirstDay, DateOnly LastDay, int Free);
