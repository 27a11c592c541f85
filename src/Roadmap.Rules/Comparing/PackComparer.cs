using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>Finds what is different between two versions of a pack, part by part.</summary>
internal sealed class PackComparer
{
    private readonly RulePack before;
    private readonly RulePack after;
    private readonly ImmutableArray<Part> old;
    private readonly ImmutableArray<Part> now;
    private readonly TraitComparer traits;
    private readonly RuleDiscipline discipline;

    internal PackComparer(RulePack before, RulePack after)
    {
        this.before = before;
        this.after = after;
        old = PackParts.Of(before);
        now = PackParts.Of(after);
        discipline = new RuleDiscipline(before, after);
        traits = new TraitComparer(new ConditionMeaning(old.Select(part => part.Id).Intersect(now.Select(part => part.Id), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal)));
    }

    internal PackDifference Compare()
    {
        var changes = Changes();
        var needed = changes.Select(change => change.Step).DefaultIfEmpty(Rest()).Max();
        return new PackDifference
        {
            Before = before.Packs[^1],
            After = after.Packs[^1],
            Changes = changes,
            Needed = needed,
            Taken = VersionSteps.Between(before.Packs[^1], after.Packs[^1]),
            LeastVersion = VersionSteps.Next(before.Packs[^1], needed),
        };
    }

    // Comments, free keys and tests of another wording change the bytes and nothing that is compared.
    private VersionStep Rest() =>
        string.Equals(before.Packs[^1].Hash, after.Packs[^1].Hash, StringComparison.Ordinal) ? VersionStep.None : VersionStep.Patch;

    private ImmutableArray<PartChange> Changes()
    {
        var known = old.ToFrozenDictionary(part => (part.Kind, Id(part)));
        var kept = now.Select(part => (part.Kind, Id(part))).ToHashSet();
        var removed = old.Where(part => !kept.Contains((part.Kind, Id(part)))).ToList();
        var changes = new List<PartChange>();
        foreach (var part in now)
        {
            if (known.TryGetValue((part.Kind, Id(part)), out var was))
            {
                Add(changes, Changed(was, part));
            }
            else
            {
                var renamed = removed.Find(gone => gone.Kind == part.Kind && string.Equals(gone.Title, part.Title, StringComparison.Ordinal));
                Add(changes, renamed is null ? Added(part) : Renamed(renamed, part));
                removed.Remove(renamed!);
            }
        }

        changes.AddRange(removed.Select(Removed));
        return [.. changes.OrderBy(change => change.Part).ThenBy(change => change.Id, StringComparer.Ordinal)];
    }

    // There is one header, whatever its id.
    private static string Id(Part part) => part.Kind == PartKind.Pack ? "" : part.Id;

    private static void Add(List<PartChange> changes, PartChange? change)
    {
        if (change is not null)
        {
            changes.Add(change);
        }
    }

    private PartChange? Changed(Part was, Part part)
    {
        var found = traits.Compare(was, part);
        return found.IsEmpty ? null : Of(part, PartChangeKind.Changed, found.Max(StepOf)) with
        {
            Traits = found,
            Fault = part.Kind == PartKind.Rule ? discipline.FaultOf(part.Id, found) : null,
        };
    }

    private PartChange Added(Part part)
    {
        var from = part.Kind == PartKind.Rule ? after.Rules.First(rule => string.Equals(rule.Id, part.Id, StringComparison.Ordinal)).DerivedFrom : null;
        var source = from is null ? null : old.FirstOrDefault(known => known.Kind == PartKind.Rule && string.Equals(known.Id, from, StringComparison.Ordinal));
        return Of(part, PartChangeKind.Added, VersionStep.Minor) with { From = from, Traits = source is null ? [] : [.. traits.Compare(source, part).Where(trait => trait.IsCondition)] };
    }

    private PartChange Renamed(Part was, Part part) => Of(part, PartChangeKind.Renamed, VersionStep.Major) with
    {
        From = was.Id,
        Traits = traits.Compare(was, part),
        Fault = part.Kind == PartKind.Rule ? discipline.FaultOfRemoving(was.Id) : null,
    };

    private PartChange Removed(Part part) => Of(part, PartChangeKind.Removed, VersionStep.Major) with
    {
        Fault = part.Kind == PartKind.Rule ? discipline.FaultOfRemoving(part.Id) : null,
    };

    private static PartChange Of(Part part, PartChangeKind kind, VersionStep step) =>
        new() { Part = part.Kind, Id = part.Id, Title = part.Title, Kind = kind, Step = step, Place = part.Place };

    private static VersionStep StepOf(TraitChange trait) => trait switch
    {
        { IsWording: true } => VersionStep.Patch,
        { Key: RuleParts.Lifecycle } => RuleDiscipline.StepOf(trait),
        _ => VersionStep.Major,
    };
}
