using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>A budget with what is taken from it.</summary>
/// <param name="Windows">The windows that all usages together could overdraw.</param>
/// <param name="Usages">What is taken, by activity ordinal.</param>
internal sealed record CompiledBudget(BudgetWindow[] Windows, Usage[] Usages);
