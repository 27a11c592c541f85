using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Words;

/// <summary>Says what kind of thing was found, to somebody who has not read the pack format.</summary>
internal static class FindingWords
{
    internal static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Stall => "stall",
        FindingKind.Order => "wrong order",
        FindingKind.Risk => "risk ahead",
        FindingKind.Gap => "gap",
        FindingKind.Evidence => "thin evidence",
        _ => "strength",
    };
}
