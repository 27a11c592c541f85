using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>All ids of a pack set: takes declarations, refuses bad, reserved and repeated ones, and looks references up.</summary>
internal sealed class IdTable(ProblemCollector problems)
{
    private readonly Dictionary<string, DeclaredId> shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(IdKind Kind, string Id), DeclaredId> separate = [];

    /// <summary>True when the id is well formed and free; a problem tells otherwise.</summary>
    internal bool Claim(IdKind kind, string id, SourcePlace place)
    {
        if (!id.Split('/').All(part => IdText.IsValid(part)))
        {
            problems.Add(PackProblems.NotAnId(place, id));
            return false;
        }

        if (IsReserved(kind, id))
        {
            problems.Add(PackProblems.Reserved(place, id));
            return false;
        }

        var declared = new DeclaredId(id, kind, place);
        if (Find(kind, id) is { } first)
        {
            problems.Add(PackProblems.UsedTwice(place, Name(kind), id, Name(first.Kind), first.Place));
            return false;
        }

        Add(declared);
        return true;
    }

    /// <summary>The id when it names something of this kind; otherwise null and a problem.</summary>
    internal string? Resolve(IdKind kind, YamlScalar reference)
    {
        var id = reference.Value;
        var found = Find(kind, id);
        if (found?.Kind == kind)
        {
            return id;
        }

        problems.Add(found is null
            ? Unknown(kind, id, reference.Place)
            : PackProblems.IdOfOtherKind(reference.Place, Name(kind), id, Name(found.Kind), found.Place));
        return null;
    }

    internal DeclaredId? Find(IdKind kind, string id) =>
        IsShared(kind) ? shared.GetValueOrDefault(id) : separate.GetValueOrDefault((kind, id));

    /// <summary>Every id that was claimed, in no order.</summary>
    internal IEnumerable<DeclaredId> All => shared.Values.Concat(separate.Values);

    internal static string Name(IdKind kind) => kind switch
    {
        IdKind.Order => "order constraint",
        IdKind.ProfileAttribute => "profile attribute",
        IdKind.OrderProfile => "order profile",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private Problem Unknown(IdKind kind, string id, SourcePlace place)
    {
        var nearest = Spelling.Nearest(id, OfKind(kind));
        return PackProblems.UnknownId(place, Name(kind), id, nearest, nearest is null ? null : Find(kind, nearest)?.Place);
    }

    private IEnumerable<string> OfKind(IdKind kind) =>
        (IsShared(kind) ? shared.Values.AsEnumerable() : separate.Values).Where(declared => declared.Kind == kind).Select(declared => declared.Id);

    private void Add(DeclaredId declared)
    {
        if (IsShared(declared.Kind))
        {
            shared.Add(declared.Id, declared);
        }
        else
        {
            separate.Add((declared.Kind, declared.Id), declared);
        }
    }

    // Roles stand after a dot, where a facet may stand too; other words of the language cannot be mistaken for a role.
    private static bool IsReserved(IdKind kind, string id) =>
        kind == IdKind.Role ? ReservedWords.IsFacet(id) : IsShared(kind) && ReservedWords.Contains(id);

    private static bool IsShared(IdKind kind) => kind <= IdKind.Tension;
}
