using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>A fact's name with its ids turned into places in the pack's lists, so that reading it for a district looks nothing up.</summary>
internal readonly record struct CellAddress
{
    internal required FactSubjectKind Kind { get; init; }

    internal required FactFacet Facet { get; init; }

    /// <summary>The subject's place among the areas, practices, indicators, tensions, orders or attributes of the pack; 0 for the program.</summary>
    internal required int Subject { get; init; }

    /// <summary>The telling role's place among the roles of the pack, or -1 for the speaking role.</summary>
    internal required int Role { get; init; }

    /// <summary>For <see cref="FactFacet.Reached"/>: the level's index.</summary>
    internal required int Level { get; init; }

    internal required FactScope Scope { get; init; }

    internal required DateOperand? At { get; init; }

    internal required FactTypeKind Type { get; init; }

    internal static CellAddress Of(FactKey key, PackIndex index) => new()
    {
        Kind = key.Kind,
        Facet = key.Facet,
        Subject = Ordinal(key, index),
        Role = key.Role is null ? -1 : index.Roles[key.Role],
        Level = key.Level ?? 0,
        Scope = key.Scope,
        At = key.At,
        Type = key.Type.Kind,
    };

    /// <summary>What a fact of this type is when nobody said anything.</summary>
    internal CellValue Unknown(int asOf) => Type switch
    {
        FactTypeKind.Date => CellValue.Of(DayInterval.Unknown(asOf)),
        FactTypeKind.Deadline => CellValue.Of(DayInterval.UnknownDeadline),
        _ => CellValue.Unknown,
    };

    private static int Ordinal(FactKey key, PackIndex index) => key.Kind switch
    {
        FactSubjectKind.Area => index.Areas[key.Subject],
        FactSubjectKind.Practice => index.Practices[key.Subject],
        FactSubjectKind.Indicator => index.Indicators[key.Subject],
        FactSubjectKind.Tension => index.Tensions[key.Subject],
        FactSubjectKind.Order => index.Orders[key.Subject],
        FactSubjectKind.District => index.Profile[key.Subject],
        FactSubjectKind.Program => 0,
        _ => throw new UnreachableException(),
    };
}
