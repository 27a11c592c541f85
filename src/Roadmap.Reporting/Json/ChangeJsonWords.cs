using Roadmap.Engine.Exploring;

namespace Roadmap.Reporting.Json;

/// <summary>The words of differences: lower case, joined by hyphens.</summary>
internal static class ChangeJsonWords
{
    internal static string Of(LevelMove move) => move switch
    {
        LevelMove.Rose => "rose",
        LevelMove.Fell => "fell",
        LevelMove.BecameKnown => "became-known",
        LevelMove.BecameUnknown => "became-unknown",
        _ => "flat",
    };

    internal static string Of(FindingPresence presence) => presence switch
    {
        FindingPresence.Undetermined => "undetermined",
        FindingPresence.Covered => "covered",
        FindingPresence.Waived => "waived",
        FindingPresence.Found => "found",
        _ => "absent",
    };

    internal static string Of(OrderMove move) => move switch
    {
        OrderMove.Healed => "healed",
        OrderMove.Broken => "broken",
        _ => "other",
    };

    internal static string? Of(ChangeCause? cause) => cause switch
    {
        null => null,
        ChangeCause.District => "district",
        ChangeCause.Pack => "pack",
        ChangeCause.Either => "either",
        _ => "both",
    };
}
