using Roadmap.Rules.Text;

namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where a fact comes from.</summary>
internal readonly record struct CellSource
{
    internal SourcePlace? Place { get; init; }

    internal string? Date { get; init; }

    internal string? Role { get; init; }

    internal string? Method { get; init; }

    /// <summary>Null when it makes no claim that readings could support or dispute.</summary>
    internal Confidence? Confidence { get; init; }
}
