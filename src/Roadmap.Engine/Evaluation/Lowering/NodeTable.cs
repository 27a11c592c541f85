using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Nodes;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>Gathers the nodes of a program, each distinct one once, in the order in which they are added.</summary>
internal sealed class NodeTable
{
    private readonly List<ProgramNode> nodes = [];
    private readonly Dictionary<ProgramNode, int> ids = [];

    internal ImmutableArray<ProgramNode> ToImmutable() => [.. nodes];

    internal int Add(ProgramNode node)
    {
        if (ids.TryGetValue(node, out var id))
        {
            return id;
        }

        id = nodes.Count;
        nodes.Add(node);
        ids.Add(node, id);
        return id;
    }

    internal int Constant(Verdict verdict) => Add(new ConstantNode(verdict));

    internal int Not(int child) => nodes[child] switch
    {
        NotNode not => not.Child,
        ConstantNode { Verdict: Verdict.True } => Constant(Verdict.False),
        ConstantNode { Verdict: Verdict.False } => Constant(Verdict.True),
        _ => Add(new NotNode(child)),
    };

    internal int All(IEnumerable<int> children) => Join(children, Verdict.False, list => new AllNode(list));

    internal int Any(IEnumerable<int> children) => Join(children, Verdict.True, list => new AnyNode(list));

    /// <summary>One child of the deciding verdict decides; one that is certainly of the other verdict changes nothing.</summary>
    private int Join(IEnumerable<int> children, Verdict deciding, Func<SlotList, ProgramNode> join)
    {
        var idle = deciding == Verdict.True ? Verdict.False : Verdict.True;
        var all = children.ToList();
        if (all.Exists(child => IsConstant(child, deciding)))
        {
            return Constant(deciding);
        }

        var list = SlotList.Distinct(all.Where(child => !IsConstant(child, idle)));
        return list.Count switch
        {
            0 => Constant(idle),
            1 => list.Slots[0],
            _ => Add(join(list)),
        };
    }

    private bool IsConstant(int child, Verdict verdict) => nodes[child] is ConstantNode constant && constant.Verdict == verdict;
}
