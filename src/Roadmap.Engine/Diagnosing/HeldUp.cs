using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>The ids of what each root of one decision holds up, made once for each.</summary>
internal sealed class HeldUp(RulePack pack, Decision decision)
{
    private readonly Dictionary<int, ImmutableArray<string>> ids = [];

    /// <summary>In id order.</summary>
    /// <param name="root">A constraint that is a root.</param>
    internal ImmutableArray<string> By(int root)
    {
        if (!ids.TryGetValue(root, out var found))
        {
            found = Read(root);
            ids.Add(root, found);
        }

        return found;
    }

    private ImmutableArray<string> Read(int root)
    {
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (var constraint in decision.Downstream[root])
        {
            held.Add(pack.Orders[constraint].Id);
        }

        return held.DrainToImmutable();
    }
}
