using System.Collections.Immutable;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Placing;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>Looks for the gentlest changes that make a plan possible; every one it tells of was tried.</summary>
internal sealed class WayOutFinder(PlanSearch search, Func<PlanSetting, PlanModel> modelOf)
{
    /// <param name="conflict">The parts of one conflict.</param>
    /// <param name="parts">Everything that could be given up.</param>
    /// <param name="setting">The setting that allows no plan.</param>
    internal ImmutableArray<PlanRelaxation> Find(ImmutableArray<SoftPart> conflict, ImmutableArray<SoftPart> parts, PlanSetting setting)
    {
        ImmutableArray<PlanRelaxation> single =
        [
            .. conflict
                .Select(part => Gentlest(part, setting))
                .OfType<SoftChange>()
                .OrderBy(change => change.Told.Part.Kind)
                .ThenBy(change => change.Told.Text, StringComparer.Ordinal)
                .Select(change => new PlanRelaxation([change.Told])),
        ];
        return single.IsEmpty && Together(parts, setting) is { } together ? [together] : single;
    }

    /// <summary>The gentlest change of one part after which there is a plan, or null.</summary>
    private SoftChange? Gentlest(SoftPart part, PlanSetting setting)
    {
        var changes = part.Changes(modelOf(setting)).ToList();
        if (!part.IsMonotone)
        {
            return changes.Find(change => Suffices(change, setting));
        }

        if (changes.Count == 0 || !Suffices(changes[^1], setting))
        {
            return null;
        }

        var (low, high) = (0, changes.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Suffices(changes[middle], setting) ? (low, middle) : (middle + 1, high);
        }

        return changes[high];
    }

    /// <summary>When there are several conflicts: everything that has to give way, each as little as the others let it.</summary>
    private PlanRelaxation? Together(ImmutableArray<SoftPart> parts, PlanSetting setting)
    {
        var given = GivenUp(parts, setting);
        var made = setting;
        var told = ImmutableArray.CreateBuilder<RelaxedPart>();
        for (var i = 0; i < given.Length; i++)
        {
            var withoutTheRest = given.Skip(i + 1).Aggregate(made, (loose, part) => part.Drop(loose));
            if (Gentlest(given[i], withoutTheRest) is not { } change)
            {
                return null;
            }

            made = change.Apply(made);
            told.Add(change.Told);
        }

        return told.Count == 0 ? null : new PlanRelaxation(told.ToImmutable());
    }

    /// <summary>A smallest set of parts that have to give way: at first all of them, and then as many as possible come back.</summary>
    private ImmutableArray<SoftPart> GivenUp(ImmutableArray<SoftPart> parts, PlanSetting setting)
    {
        var given = parts;
        foreach (var part in parts)
        {
            var fewer = given.Remove(part);
            if (search.IsPossible(modelOf(fewer.Aggregate(setting, (loose, one) => one.Drop(loose)))) == true)
            {
                given = fewer;
            }
        }

        return given;
    }

    private bool Suffices(SoftChange change, PlanSetting setting) => search.IsPossible(modelOf(change.Apply(setting))) == true;
}
