using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>Each area as a bar with its level, since when, and where it is heading.</summary>
internal static class StandingsSection
{
    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        if (context.Diagnosis.Standings.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("Where each area stands");
        yield return new BarsBlock([.. context.Diagnosis.Standings.Select(standing => Row(standing, context.Words))]);
        yield return new ParagraphBlock(LetterParts.Quiet("■ reached, □ still to the district's target, · beyond it")) { Indent = 2 };
    }

    private static BarRow Row(Standing standing, PackWords words) => new(
        standing.Title,
        standing.LevelIndex,
        words.LevelIndex(standing.Target),
        words.Levels - 1,
        standing.Level ?? "not known",
        ToneOf(standing),
        Note(standing, words));

    private static Tone ToneOf(Standing standing) => standing switch
    {
        { IsStallingPoint: true } => Tone.Alarm,
        { IsArrested: true } => Tone.Notice,
        { IsLaunchPad: true } => Tone.Good,
        _ => Tone.Plain,
    };

    private static ImmutableArray<TextRun> Note(Standing standing, PackWords words)
    {
        var parts = new[]
        {
            standing.Since is null ? null : $"since {standing.Since}",
            standing.Trend,
            standing.Basis == "derived" ? "from readings" : null,
            standing.IsArrested == true ? $"no rise in {words.Plateau(standing.Area)}" : null,
            standing.IsStallingPoint ? "holds others up" : null,
            standing.IsLaunchPad ? "a launch pad" : null,
        };
        return [new TextRun(string.Join(", ", parts.OfType<string>()), Tone.Quiet)];
    }
}
