using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Compiling;

/// <summary>A project as the searches read it: ordinals for ids, starts for ends, windows after all arcs have been followed. Nobody writes to its arrays.</summary>
internal sealed class CompiledProject
{
    internal required Project Source { get; init; }

    /// <summary>How many activities there are.</summary>
    internal int Count => Duration.Length;

    internal int Horizon => Source.Horizon;

    internal required int[] Duration { get; init; }

    /// <summary>The first start of each activity that its domain and all arcs leave; it lies in the domain.</summary>
    internal required int[] Earliest { get; init; }

    /// <summary>The last start of each activity that its domain and all arcs leave; it lies in the domain.</summary>
    internal required int[] Latest { get; init; }

    /// <summary>The starts that each activity may take when looked at alone.</summary>
    internal required StartDomain[] Domains { get; init; }

    internal required EdgeList Edges { get; init; }

    /// <summary>The resources from which more could be taken than is there, in the project's order.</summary>
    internal required CompiledResource[] Resources { get; init; }

    /// <summary>The budgets from which more could be taken than is there, in the project's order.</summary>
    internal required CompiledBudget[] Budgets { get; init; }

    /// <summary>The same project under more edges.</summary>
    internal CompiledProject With(EdgeList edges, int[] earliest, int[] latest) => new()
    {
        Source = Source,
        Duration = Duration,
        Earliest = earliest,
        Latest = latest,
        Domains = Domains,
        Edges = edges,
        Resources = Resources,
        Budgets = Budgets,
    };
}
