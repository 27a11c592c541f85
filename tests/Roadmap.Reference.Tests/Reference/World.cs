using Roadmap.Reference.Tests.Conformance;

namespace Roadmap.Reference.Tests.Reference;

/// <summary>A pack and a district, and every fact of the two, worked out anew each time it is asked for.</summary>
internal sealed class World
{
    internal World(ModelPack pack, ModelDistrict district)
    {
        Pack = pack;
        District = district;
        AsOf = district.AsOf.Days.First;
        Judge = new Judge(this);
        Areas = new AreaFacts(this);
        Practices = new PracticeFacts(this);
        Readings = new ReadingFacts(this);
        Orders = new OrderFacts(this);
        Dates = new DateRelations(this);
    }

    internal ModelPack Pack { get; }

    internal ModelDistrict District { get; }

    internal int AsOf { get; }

    internal int Never => AsOf + 1;

    /// <summary>For the cases of a condition alone: the facts, in place of what a district tells.</summary>
    internal GivenFacts? Given { get; init; }

    internal Judge Judge { get; }

    internal AreaFacts Areas { get; }

    internal PracticeFacts Practices { get; }

    internal ReadingFacts Readings { get; }

    internal OrderFacts Orders { get; }

    internal DateRelations Dates { get; }

    /// <summary>The days of something that happened by the as-of date, or never; null when nothing is told.</summary>
    internal Days? Past(When? when) => when is null ? null : when.IsNever ? Days.Of(Never) : when.Days.Until(AsOf);

    internal Days Happened(int first = Days.Earliest, int? last = null) => new(first, Math.Min(AsOf, last ?? AsOf));

    internal bool IsOfDistrict(Subject subject, string id) =>
        subject.Kind is "district" or "program" || (subject.Kind == "practice" && Pack.Practices.Single(one => one.Id == id).Actor == "district");

    /// <summary>The one value that all possibilities share; null where they differ or one of them is unknown.</summary>
    internal static Datum? Shared(IEnumerable<Datum?> possible)
    {
        var distinct = possible.Distinct().Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }

    /// <summary>The verdict that all cases share.</summary>
    internal static bool? Shared(IEnumerable<bool> cases)
    {
        var distinct = cases.Distinct().Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }
}
