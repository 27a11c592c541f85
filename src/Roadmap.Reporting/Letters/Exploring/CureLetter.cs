using System.Globalization;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>Writes for people what the least is that would silence a finding.</summary>
public static class CureLetter
{
    private const int MostNamed = 5;

    /// <summary>The letter.</summary>
    /// <param name="cure">What to say.</param>
    /// <param name="pack">The pack that the cure was found with; gives the titles of things.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(Cure cure, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(cure);
        ArgumentNullException.ThrowIfNull(pack);
        var words = new PackWords(pack);
        return new Letter(
        [
            new HeadingBlock(cure.Title, isTitle: true),
            new ParagraphBlock(
                LetterParts.Plain($"{cure.District.Name}, as of {cure.District.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: "),
                LetterParts.Strong(Answer(cure)),
                LetterParts.Quiet($" [{cure.Id}]")),
            .. cure.Sets.SelectMany((set, i) => Set(set, i + 1, cure.Id, words)),
            .. OutOfReach(cure),
        ]);
    }

    private static string Answer(Cure cure) => cure switch
    {
        { Finds: FindingKind.Strength, IsToSilence: false, Presence: FindingPresence.Found or FindingPresence.Waived } => "this is a strength; there is nothing to put right.",
        { Presence: FindingPresence.Absent } => "this is not found here, so there is nothing to put right.",
        { Presence: FindingPresence.Undetermined } => "too little is known to say whether this holds, so there is nothing to put right yet.",
        { Sets: [] } => $"no set of up to {CountWords.Number(Cure.MostChanges)} practices put in place now would clear this without starting a stall.",
        { Sets: [{ Steps.Length: 1 }] } => "one practice put in place now would clear this.",
        { Sets: [var set] } => $"{CountWords.Number(set.Steps.Length)} practices put in place together now would clear this.",
        _ => $"there are {CountWords.Number(cure.Sets.Length)} ways to clear this, the least first.",
    };

    private static IEnumerable<LetterBlock> Set(CureSet set, int number, string id, PackWords words)
    {
        yield return new GapBlock();
        yield return LetterParts.Numbered(number, [.. Steps(set), LetterParts.Plain($" ({PointText.OneDecimal(set.Effort)} points of effort)")]);
        foreach (var raise in set.Changes.Where(change => change.RaisedBy is not null))
        {
            yield return LetterParts.Labelled("Raises", LetterParts.Plain($"{words.Title(raise.Subject)} to {raise.After}{(raise.Before is null ? "" : $", now {raise.Before}")}."));
        }

        var cleared = set.Difference.Cleared.Where(finding => finding.Finds != FindingKind.Strength && finding.Id != id).Select(Named).ToList();
        var brought = set.Difference.New.Select(Named).ToList();
        if (cleared.Count > 0)
        {
            yield return LetterParts.Labelled("Also", LetterParts.Plain($"Clears {CountWords.List(cleared, MostNamed)}."));
        }

        if (brought.Count > 0)
        {
            yield return LetterParts.Labelled("Brings", LetterParts.Plain(CountWords.List(brought, MostNamed) + "."));
        }
    }

    private static string Named(FindingChange finding) => $"“{finding.Title}” ({ChangeWords.Finding(finding.Finds, finding.SeverityAfter ?? finding.SeverityBefore)})";

    private static IEnumerable<TextRun> Steps(CureSet set)
    {
        for (var i = 0; i < set.Steps.Length; i++)
        {
            var step = set.Steps[i];
            yield return LetterParts.Plain(i == 0 ? "" : i == set.Steps.Length - 1 ? ", and " : ", ");
            yield return LetterParts.Strong(step.Title);
            yield return LetterParts.Plain(step.IsUnderWay ? ", which has begun" : "");
            yield return LetterParts.Quiet($" [{step.Practice}]");
        }
    }

    private static IEnumerable<LetterBlock> OutOfReach(Cure cure)
    {
        if (cure.OutOfReach.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What it rests on that no single practice would change now");
        foreach (var leaf in cure.OutOfReach)
        {
            yield return LetterParts.Bullet(LetterParts.Plain(CountWords.Capital(leaf)));
        }

        yield return new GapBlock();
        yield return new ParagraphBlock(LetterParts.Plain("What was told by people changes when they tell something else, and past days do not change. “roadmap what-if” shows what another reading would do."));
    }
}
