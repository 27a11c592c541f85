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

    internal int Not(int child) => nodes[child] is NotNode not ? not.Child : Add(new NotNode(child));

    internal int All(IEnumerable<int> children) =>
        SlotList.Distinct(children) is var list && list.Count == 1 ? list.Slots[0] : Add(new AllNode(list));

    internal int Any(IEnumerable<int> children) =>
        SlotList.Distinct(children) is var list && list.Count == 1 ? list.Slots[0] : Add(new AnyNode(list));
}
