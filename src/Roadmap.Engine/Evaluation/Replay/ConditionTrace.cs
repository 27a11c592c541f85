using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>A condition with what it came to for a district, and the same for everything it is made of: the tree behind a verdict.</summary>
public sealed record ConditionTrace
{
    /// <summary>The leaf in the language, or the key of a tree: <c>all</c>, <c>areas at least 3</c>; for an item of a count its title and condition.</summary>
    public required string Text { get; init; }

    /// <summary>The leaf in a reader's words, with titles for ids and values for parameters; for a tree the same as <see cref="Text"/>.</summary>
    public required string Sentence { get; init; }

    /// <summary>What it came to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>True for the leaves to which the condition at the top owes its verdict: those that made it true, or those that stand in its way.</summary>
    public bool IsDecisive { get; init; }

    /// <summary>The facts that a leaf read; empty for trees.</summary>
    public ImmutableArray<CellEvidence> Cells { get; init; } = [];

    /// <summary>The parts, in the order written; for <c>is firing</c> the conditions of the rule it names.</summary>
    public ImmutableArray<ConditionTrace> Children { get; init; } = [];

    /// <summary>The school it was looked at for, or null for the district itself.</summary>
    public string? School { get; init; }

    /// <summary>The file in which it is written.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>True for a comparison, false for a tree or a count.</summary>
    public required bool IsLeaf { get; init; }
}
