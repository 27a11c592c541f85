using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>The values that each fact of a pack can have at all.</summary>
internal sealed class FactRanges(RulePack pack)
{
    private const long Whole = 100 * FactType.NumberScale;

    private readonly Dictionary<string, int> roles = pack.Indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.From.Length, StringComparer.Ordinal);

    /// <summary>All values of a fact; null for dates, which are points and no set.</summary>
    internal ValueSet? Of(FactKey key)
    {
        var type = key.Type;
        return type.Kind switch
        {
            FactTypeKind.Date or FactTypeKind.Deadline or FactTypeKind.Duration => null,
            FactTypeKind.Set => SetValues.All(Words(type)),
            FactTypeKind.Percent or FactTypeKind.Count or FactTypeKind.Score => Numbers(key),
            _ => new WordValues(Words(type)),
        };
    }

    private static ulong Words(FactType type) => type.Words.Length >= 64 ? ulong.MaxValue : (1UL << type.Words.Length) - 1;

    private NumberValues Numbers(FactKey key) => key.Facet switch
    {
        FactFacet.Coverage or FactFacet.ResponseRate or FactFacet.Lean => NumberValues.Between(0, Whole),

        // Evidence of what nobody told is unknown, so that a known number is at least 1.
        FactFacet.Methods => NumberValues.Between(FactType.NumberScale, Math.Max(1, pack.Methods.Length) * FactType.NumberScale),
        FactFacet.Roles => NumberValues.Between(FactType.NumberScale, Math.Max(1, roles.GetValueOrDefault(key.Subject, int.MaxValue)) * FactType.NumberScale),
        FactFacet.Spread or FactFacet.SchoolSpread => NumberValues.Between(0, FactText.MostNumber * FactType.NumberScale),
        _ when key.Type.Kind == FactTypeKind.Percent => NumberValues.Between(0, FactText.MostPercent * FactType.NumberScale),
        _ when key.Type.Kind == FactTypeKind.Count => NumberValues.Between(0, FactText.MostNumber * FactType.NumberScale),
        _ => NumberValues.Between(-FactText.MostNumber * FactType.NumberScale, FactText.MostNumber * FactType.NumberScale),
    };
}
