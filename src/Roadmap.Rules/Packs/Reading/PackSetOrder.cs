using System.Collections.Immutable;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Puts packs in the order of extension: every pack after the packs that it extends, otherwise as given.</summary>
internal sealed class PackSetOrder
{
    private readonly Dictionary<string, PackDocuments> known = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PackDocuments>.Builder ordered = ImmutableArray.CreateBuilder<PackDocuments>();
    private readonly List<string> open = [];
    private readonly ProblemCollector problems;
    private bool isBroken;

    private PackSetOrder(ProblemCollector problems) => this.problems = problems;

    /// <summary>
    /// The packs in order, with those that travel with the library put in where they are asked for; null when one is missing, has a version that
    /// will not do, or extends itself by a detour.
    /// </summary>
    internal static ImmutableArray<PackDocuments>? Resolve(ImmutableArray<PackDocuments> given, ProblemCollector problems)
    {
        var order = new PackSetOrder(problems);
        foreach (var pack in given)
        {
            order.Know(pack);
        }

        foreach (var pack in given)
        {
            order.Visit(order.known[pack.Id]);
        }

        return order.isBroken ? null : order.ordered.ToImmutable();
    }

    private void Know(PackDocuments pack)
    {
        if (!known.TryAdd(pack.Id, pack) && !string.Equals(known[pack.Id].Hash, pack.Hash, StringComparison.Ordinal))
        {
            Break(PackProblems.PackGivenTwice(pack.Header.Place, pack.Id, known[pack.Id].Header.Place));
        }
    }

    private void Visit(PackDocuments pack)
    {
        if (ordered.Contains(pack))
        {
            return;
        }

        open.Add(pack.Id);
        foreach (var extension in pack.Header.Extends)
        {
            Visit(extension);
        }

        open.Remove(pack.Id);
        ordered.Add(pack);
    }

    private void Visit(PackExtension extension)
    {
        var id = extension.Pack.Value;
        if (open.Contains(id))
        {
            Break(PackProblems.CircularBases(extension.Pack.Place, open.SkipWhile(other => !string.Equals(other, id, StringComparison.Ordinal)).Append(id)));
            return;
        }

        if (Find(id) is not { } found)
        {
            Break(PackProblems.MissingBase(extension.Pack.Place, id, known.Keys.Concat(EmbeddedPacks.Ids)));
            return;
        }

        if (extension.Versions is { } versions && !versions.Accepts(found.Header.Version))
        {
            Break(PackProblems.WrongBaseVersion(extension.Pack.Place, id, versions.Text, found.Header.Version));
        }

        Visit(found);
    }

    private PackDocuments? Find(string id)
    {
        if (!known.ContainsKey(id) && EmbeddedPacks.Find(id, problems) is { } embedded)
        {
            known.Add(id, embedded);
        }

        return known.GetValueOrDefault(id);
    }

    private void Break(Problem problem)
    {
        problems.Add(problem);
        isBroken = true;
    }
}
