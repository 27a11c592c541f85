using System.Globalization;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>Says in words how things moved.</summary>
internal static class ChangeWords
{
    internal static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.District => "the district changed",
        ChangeCause.Pack => "the pack changed",
        ChangeCause.Either => "the district changed, and the pack too; either was enough",
        _ => "it took both the district and the pack",
    };

    /// <summary><c>inverted, now healed</c>.</summary>
    internal static string Step(string before, string after) => $"{before}, then {after}";

    internal static string Finding(FindingKind? finds, Severity? severity) =>
        $"{(finds is { } kind ? FindingWords.Of(kind) : "finding")}, {LanguageWords.Of(severity ?? default)}";

    /// <summary>Where a new finding comes from, when it did not begin now.</summary>
    internal static string Origin(FindingPresence before) => before switch
    {
        FindingPresence.Undetermined => ", which could not be told before",
        FindingPresence.Covered => ", which held before and was told with another",
        FindingPresence.Waived => ", which was waived before",
        _ => "",
    };

    internal static string Level(StandingChange standing) => standing.Move switch
    {
        LevelMove.Rose => $"rises from {standing.Before} to {standing.After}",
        LevelMove.Fell => $"falls from {standing.Before} to {standing.After}",
        LevelMove.BecameKnown => $"{standing.After}, which was not known",
        LevelMove.BecameUnknown => $"no longer known, {standing.Before} before",
        _ => $"{standing.After ?? "not known"}, as before",
    };

    internal static Tone ToneOf(LevelMove move) => move switch
    {
        LevelMove.Rose => Tone.Good,
        LevelMove.Fell => Tone.Alarm,
        LevelMove.Flat => Tone.Quiet,
        _ => Tone.Plain,
    };

    /// <summary>What it begins or ceases to be.</summary>
    internal static string Points(StandingChange standing)
    {
        var parts = new[]
        {
            standing is { IsStallingPoint: true, WasStallingPoint: false } ? "holds others up now" : null,
            standing is { IsStallingPoint: false, WasStallingPoint: true } ? "no longer holds others up" : null,
            standing is { IsLaunchPad: true, WasLaunchPad: false } ? "a launch pad now" : null,
            standing is { IsLaunchPad: false, WasLaunchPad: true } ? "no longer a launch pad" : null,
        };
        return string.Concat(parts.OfType<string>().Select(part => ", " + part));
    }

    internal static string Place(LeverageChange point) => (point.RankBefore, point.RankAfter) switch
    {
        (null, { } now) => $"new at place {Number(now)}, {Points(point.ThousandthsAfter)} points{Readiness(point)}",
        ({ } old, null) => $"no longer a step to take, place {Number(old)} before",
        var (old, now) when old == now => $"place {Number(now)} as before, {Score(point)}{Readiness(point)}",
        var (old, now) => $"place {Number(now)}, {Number(old)} before, {Score(point)}{Readiness(point)}",
    };

    private static string Score(LeverageChange point) => point.ThousandthsBefore == point.ThousandthsAfter
        ? $"{Points(point.ThousandthsAfter)} points"
        : $"{Points(point.ThousandthsAfter)} points after {Points(point.ThousandthsBefore)}";

    private static string Readiness(LeverageChange point) => (point.RankBefore is not null && point.WasReady, point.IsReady) switch
    {
        (false, true) => "; can begin",
        (true, false) => "; has to wait",
        _ => "",
    };

    private static string Number(int? place) => place?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Points(long? thousandths) => PointText.OneDecimal(thousandths ?? 0);
}
