using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>The differences between two diagnoses, section by section.</summary>
internal sealed class ChangeParts(DiagnosisChange change, PackWords words, ChangeTense tense, bool tellsCauses)
{
    private const int MostListed = 8;

    internal IEnumerable<LetterBlock> Findings() =>
    [
        .. Section(tense.Cleared, change.Cleared.Where(finding => finding.Finds != FindingKind.Strength).Select(Cleared)),
        .. Section(tense.Lost, change.Cleared.Where(finding => finding.Finds == FindingKind.Strength).Select(Cleared)),
        .. Section(tense.New, change.New.Select(New)),
        .. Section(tense.Weight, change.StillThere.Where(finding => finding.SeverityBefore != finding.SeverityAfter).Select(Weight)),
        .. StillThere(),
    ];

    internal IEnumerable<LetterBlock> Areas(bool tellsAll) =>
        Section(tense.Areas, change.Standings.Where(standing => tellsAll || !standing.IsUnchanged).Select(Area));

    internal IEnumerable<LetterBlock> Order() => Section(
        tense.Order,
        change.Order.Where(order => order.Move != OrderMove.Other).OrderBy(order => order.Move).ThenBy(order => order.Id, StringComparer.Ordinal).Select(Order));

    internal IEnumerable<LetterBlock> NextSteps()
    {
        var first = change.LeveragePoints.Where(point => point.RankAfter <= change.ShowFirst || point.RankBefore <= change.ShowFirst).ToList();
        return Section(tense.Next, first.Select(Point));
    }

    /// <summary>What the changes made known, or left open; what only became found is told among the new findings.</summary>
    internal IEnumerable<LetterBlock> Known() => Section(
        tense.Known,
        [
            .. Named("Can be ruled out now", change.Findings.Where(finding => finding is { Before: FindingPresence.Undetermined, After: FindingPresence.Absent })),
            .. Named("Too little is known now to say", change.Findings.Where(finding => finding.After == FindingPresence.Undetermined)),
        ]);

    private static IEnumerable<LetterBlock> Section(string heading, IEnumerable<LetterBlock> blocks)
    {
        LetterBlock[] all = [.. blocks];
        return all.Length == 0 ? [] : [new HeadingBlock(heading), .. all];
    }

    private static IEnumerable<ParagraphBlock> Named(string what, IEnumerable<FindingChange> findings)
    {
        var titles = findings.Select(finding => $"“{finding.Title}”").ToList();
        return titles.Count == 0 ? [] : [LetterParts.Bullet(LetterParts.Plain($"{what}: {CountWords.List(titles, MostListed)}."))];
    }

    private ParagraphBlock Cleared(FindingChange finding) => LetterParts.Bullet(
        new TextRun(finding.Title, finding.Finds == FindingKind.Strength ? Tone.Notice : Tone.Good),
        LetterParts.Plain($" ({ChangeWords.Finding(finding.Finds, finding.SeverityBefore)})"),
        LetterParts.Quiet($" [{finding.Id}]{Cause(finding.Cause)}"));

    private ParagraphBlock New(FindingChange finding) => LetterParts.Bullet(
        new TextRun(finding.Title, finding.Finds == FindingKind.Strength ? Tone.Good : Tone.Notice),
        LetterParts.Plain($" ({ChangeWords.Finding(finding.Finds, finding.SeverityAfter)}){ChangeWords.Origin(finding.Before)}"),
        LetterParts.Quiet($" [{finding.Id}]{Cause(finding.Cause)}"),
        LetterParts.Plain($". {finding.Message}"));

    private ParagraphBlock Weight(FindingChange finding) => LetterParts.Bullet(
        LetterParts.Strong(finding.Title),
        LetterParts.Plain($": {ChangeWords.Step(LanguageWords.Of(finding.SeverityBefore ?? default), LanguageWords.Of(finding.SeverityAfter ?? default))}"),
        LetterParts.Quiet($" [{finding.Id}]{Cause(finding.Cause)}"));

    private IEnumerable<LetterBlock> StillThere()
    {
        var same = change.StillThere.Where(finding => finding.SeverityBefore == finding.SeverityAfter).Select(finding => $"“{finding.Title}”").ToList();
        if (same.Count > 0)
        {
            var stays = same.Count == 1 ? tense.OneStays : tense.ManyStay;
            yield return new GapBlock();
            yield return new ParagraphBlock(LetterParts.Plain($"{CountWords.Capital(CountWords.Of(same.Count, "finding", "findings"))} {stays}: {CountWords.List(same, MostListed)}."));
        }
    }

    private ParagraphBlock Area(StandingChange standing) => LetterParts.Bullet(
        LetterParts.Strong(standing.Title),
        LetterParts.Plain(": "),
        new TextRun(ChangeWords.Level(standing), ChangeWords.ToneOf(standing.Move)),
        LetterParts.Plain(ChangeWords.Points(standing)),
        LetterParts.Quiet(Cause(standing.Cause)));

    private ParagraphBlock Order(OrderChange order)
    {
        var constraint = words.Order(order.Id);
        var said = constraint is null ? order.Title : $"{CountWords.Capital(words.Milestone(constraint.First))} before {words.Milestone(constraint.Then)}";
        return LetterParts.Bullet(
            LetterParts.Plain($"{said}: "),
            new TextRun(ChangeWords.Step(LanguageWords.Of(order.Before), LanguageWords.Of(order.After)), order.Move == OrderMove.Healed ? Tone.Good : Tone.Alarm),
            LetterParts.Quiet($" [{order.Id}]{Cause(order.Cause)}"));
    }

    private ParagraphBlock Point(LeverageChange point) => LetterParts.Bullet(
        LetterParts.Strong(point.Title),
        LetterParts.Plain($": {ChangeWords.Place(point)}"),
        LetterParts.Quiet($" [{point.Id}]{Cause(point.Cause)}"));

    private string Cause(ChangeCause? cause) => tellsCauses && cause is { } known ? $" ({ChangeWords.Of(known)})" : "";
}
