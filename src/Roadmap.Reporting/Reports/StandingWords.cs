using Roadmap.Engine.Diagnosing;

namespace Roadmap.Reporting.Reports;

/// <summary>Says what is special about where an area stands.</summary>
internal static class StandingWords
{
    /// <summary>A sign and a word, since a colour alone would not do; null for nothing special.</summary>
    internal static string? Mark(Standing standing) => standing switch
    {
        { IsStallingPoint: true, IsArrested: true } => "◆ stuck here",
        { IsStallingPoint: true } => "◆ holds others up",
        { IsArrested: true } => "■ standing still",
        { IsLaunchPad: true } => "▲ a launch pad",
        _ => null,
    };
}
