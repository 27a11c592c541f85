using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Derivation;

/// <summary>The levels and statuses that a pack derives from other facts, in layers: each after those it reads.</summary>
internal sealed class DerivedFacts
{
    private readonly ImmutableArray<DerivationLayer> layers;

    private DerivedFacts(ImmutableArray<DerivationLayer> layers) => this.layers = layers;

    internal static DerivedFacts Of(PackIndex index) =>
        new([.. LayersOf(index).Select(subjects => new DerivationLayer(index, subjects))]);

    /// <summary>What a pack derives, in layers: each reads only what layers before it derive.</summary>
    internal static IEnumerable<ImmutableArray<DerivedSubject>> LayersOf(PackIndex index) => Layers([.. SubjectsOf(index)]);

    /// <summary>Writes what can be derived into the facts of the districts and their schools.</summary>
    internal void Derive(ReadOnlySpan<BoundDistrict> districts)
    {
        foreach (var layer in layers)
        {
            layer.Derive(districts);
        }
    }

    /// <summary>The same for districts that each say only something: what none of them says is read once.</summary>
    internal void DeriveSparse(BoundDistrict nothing, ReadOnlySpan<BoundDistrict> districts)
    {
        foreach (var layer in layers)
        {
            layer.DeriveSparse(nothing, districts);
        }
    }

    private static IEnumerable<DerivedSubject> SubjectsOf(PackIndex index)
    {
        var gates = index.Pack.LevelGates.ToLookup(gate => gate.Area, StringComparer.Ordinal);
        foreach (var area in index.Pack.Areas.Where(area => gates.Contains(area.Id)))
        {
            yield return new DerivedLevel(area.Id, index.Areas[area.Id], [.. gates[area.Id].OrderBy(gate => gate.Level)]);
        }

        foreach (var practice in index.Pack.Practices)
        {
            if (practice.InPlaceWhen is { } condition)
            {
                yield return new DerivedStatus(practice.Id, index.Practices[practice.Id], condition);
            }
        }
    }

    /// <summary>What waits for itself through others cannot be put in order: it is derived last, from what is stated.</summary>
    private static IEnumerable<ImmutableArray<DerivedSubject>> Layers(ImmutableArray<DerivedSubject> subjects)
    {
        var named = subjects.ToDictionary(subject => (subject.Kind, subject.Id));
        var read = subjects.ToDictionary(subject => subject, subject => ReadBy(subject, named).Where(other => other != subject).ToHashSet());
        var waiting = subjects;
        while (!waiting.IsEmpty)
        {
            var left = waiting.ToHashSet();
            var ready = waiting.Where(subject => !read[subject].Overlaps(left)).ToImmutableArray();
            var layer = ready.IsEmpty ? waiting : ready;
            yield return layer;
            waiting = [.. waiting.Except(layer)];
        }
    }

    private static IEnumerable<DerivedSubject> ReadBy(DerivedSubject subject, Dictionary<(FactSubjectKind Kind, string Id), DerivedSubject> named) =>
        subject.Conditions.SelectMany(ConditionKeys.Of).Where(key => named.ContainsKey((key.Kind, key.Subject))).Select(key => named[(key.Kind, key.Subject)]);
}
