using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>A rule pack together with all that it extends: vocabulary, practices, rules and order, bound and checked.</summary>
/// <remarks>Immutable and safe to share between threads. Every list is in id order unless said otherwise.</remarks>
public sealed partial class RulePack
{
    internal RulePack()
    {
    }

    /// <summary>The packs it is made of, in the order of extension; the last is the pack itself.</summary>
    public required ImmutableArray<PackIdentity> Packs { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The level words, lowest first.</summary>
    public required ImmutableArray<string> Levels { get; init; }

    /// <summary>No rise for this long counts as arrested, unless an area says otherwise.</summary>
    public required CalendarDuration Plateau { get; init; }

    /// <summary>The stages of a program, youngest first.</summary>
    public ImmutableArray<ProgramStage> Stages { get; init; } = [];

    /// <summary>The pack-wide parameters.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>The weights of the engine's scores.</summary>
    public Scoring Scoring { get; init; } = new();

    /// <summary>Indicators that already give a useful diagnosis, in the order written.</summary>
    public ImmutableArray<string> Quick { get; init; } = [];

    /// <summary>The sources.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The areas, in the order written.</summary>
    public required ImmutableArray<Area> Areas { get; init; }

    /// <summary>The gates from which an area's level is derived when no file states it; by area, then level.</summary>
    public ImmutableArray<LevelGate> LevelGates { get; init; } = [];

    /// <summary>The indicators.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The roles, in the order written.</summary>
    public ImmutableArray<NamedWord> Roles { get; init; } = [];

    /// <summary>The methods, in the order written, which decides between readings of one day.</summary>
    public ImmutableArray<NamedWord> Methods { get; init; } = [];

    /// <summary>The tensions.</summary>
    public ImmutableArray<Tension> Tensions { get; init; } = [];

    /// <summary>The resources, in the order written.</summary>
    public ImmutableArray<Resource> Resources { get; init; } = [];

    /// <summary>The attributes of a district's profile.</summary>
    public ImmutableArray<ProfileAttribute> Profile { get; init; } = [];

    /// <summary>The order profiles.</summary>
    public ImmutableArray<OrderProfile> OrderProfiles { get; init; } = [];

    /// <summary>The practices.</summary>
    public ImmutableArray<Practice> Practices { get; init; } = [];

    /// <summary>The order constraints: every practice's needs and every order document.</summary>
    public ImmutableArray<OrderConstraint> Orders { get; init; } = [];

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>What packs change in the packs they extend, by target, then pack; already put into everything above.</summary>
    public ImmutableArray<PackOverride> Overrides { get; init; } = [];

    /// <summary>The documents it was made of, to be bound again when another pack extends it.</summary>
    internal ImmutableArray<PackDocuments> Documents { get; init; } = [];

    /// <summary>The type of a level of this pack.</summary>
    public FactType LevelType => FactType.Level(Levels);
}
