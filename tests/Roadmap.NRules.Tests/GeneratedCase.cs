using Roadmap.Engine;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.NRules.Tests;

/// <summary>A generated pack, its engine, and districts of it.</summary>
internal sealed class GeneratedCase
{
    private readonly Dice dice;
    private readonly ModelPack model;

    internal GeneratedCase(ulong seed, int size)
    {
        dice = new Dice(seed);
        model = new PackMaker(dice).Make(size);
        Pack = RulePack.TryRead([new PackFile("pack.yaml", PackPrinter.Print(model))]).GetValueOrThrow();
        Engine = RoadmapEngine.Create(Pack);
    }

    internal RulePack Pack { get; }

    internal RoadmapEngine Engine { get; }

    internal ModelDistrict Next() => new DistrictMaker(dice, model).Make();

    internal DistrictState Read(ModelDistrict district) => TryRead(district).GetValueOrThrow();

    /// <summary>A district that differs from another in a part: areas, practices, readings, tensions, schools, or what is said of the whole.</summary>
    internal ModelDistrict Change(ModelDistrict district)
    {
        var changed = PartOf(district, Next());
        return Fits(changed) ? changed : Change(district);
    }

    private ModelDistrict PartOf(ModelDistrict district, ModelDistrict other) => dice.Next(8) switch
    {
        0 => district with { Own = district.Own with { Practices = other.Own.Practices } },
        1 => district with { Own = district.Own with { Readings = other.Own.Readings } },
        2 => district with { Own = district.Own with { Areas = other.Own.Areas } },
        3 => district with { Tensions = other.Tensions },
        4 => district with { Profile = other.Profile, Program = other.Program, Targets = other.Targets },
        5 => district with { Schools = other.Schools, SchoolNumber = other.SchoolNumber },
        6 => district with { AsOf = other.AsOf },
        _ => district with { Own = district.Own with { Readings = [.. district.Own.Readings.Skip(1)], Practices = [.. district.Own.Practices.Skip(1)] } },
    };

    /// <summary>A part of another district may tell of days after this one's as-of date.</summary>
    private bool Fits(ModelDistrict district) => TryRead(district).Value is { } state && Engine.TryDiagnose(state).Value is not null;

    private Checked<DistrictState> TryRead(ModelDistrict district) =>
        DistrictState.TryRead(new PackFile("district.yaml", DistrictPrinter.Print(district, model)));
}
