using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation;

/// <summary>
/// Conditions made ready to run: every distinct fact a column, every distinct leaf and tree one node, each node after those it reads.
/// Immutable and safe to share between threads; the frames are not.
/// </summary>
internal sealed class RuleProgram
{
    private readonly FrozenDictionary<Condition, int> nodeOf;
    private readonly RangeLeaves ranges;

    internal RuleProgram(
        ImmutableArray<ProgramNode> nodes,
        ColumnTable columns,
        FrozenDictionary<Condition, int> nodeOf,
        ImmutableArray<RuleSlot> rules,
        RuleProgram? schools)
    {
        Nodes = nodes;
        ranges = new RangeLeaves(nodes);
        Columns = columns;
        this.nodeOf = nodeOf;
        Rules = rules;
        Schools = schools;
    }

    internal ImmutableArray<ProgramNode> Nodes { get; }

    internal ColumnTable Columns { get; }

    /// <summary>A slot for each rule of the pack, in the pack's order; empty for a program without rules.</summary>
    internal ImmutableArray<RuleSlot> Rules { get; }

    /// <summary>The conditions on schools, over lanes that are schools; null when there are none.</summary>
    internal RuleProgram? Schools { get; }

    internal FactFrame NewFacts() => new(Columns, Schools?.Columns);

    /// <summary>The node of a condition object that was built into the program.</summary>
    /// <exception cref="KeyNotFoundException">It was not.</exception>
    internal int NodeOf(Condition condition) => nodeOf[condition];

    /// <summary>Works out every node in every filled lane. Allocates only when the truth frame has to grow.</summary>
    internal void Evaluate(FactFrame facts, TruthFrame truth)
    {
        truth.Prepare(Nodes.Length, facts.Words);
        if (Schools is not null && facts.Schools is not null)
        {
            Schools.Evaluate(facts.Schools.Facts, truth.Schools);
        }

        for (var word = 0; word < facts.Words; word++)
        {
            var row = truth.Row(word);
            var lanes = new LaneWord(facts, truth, word);
            ranges.Evaluate(lanes, row);
            foreach (var node in ranges.Others)
            {
                row[node] = Nodes[node].Evaluate(lanes);
            }
        }
    }
}
