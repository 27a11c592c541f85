using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>Writes for people what is different between two snapshots of a district.</summary>
public static class ComparisonLetter
{
    /// <summary>The letter.</summary>
    /// <param name="comparison">What to say.</param>
    /// <param name="pack">The pack of the later snapshot; gives the titles of things.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(DiagnosisComparison comparison, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(pack);
        var parts = new ChangeParts(comparison.Whole, new PackWords(pack), ChangeTense.Became, comparison is { IsAcrossPacks: true, CanTellCauses: true });
        return new Letter(
        [
            .. Opening(comparison),
            .. parts.Areas(tellsAll: true),
            .. parts.Findings(),
            .. parts.Order(),
            .. parts.NextSteps(),
            .. parts.Known(),
            .. ByPack(comparison),
        ]);
    }

    private static IEnumerable<LetterBlock> Opening(DiagnosisComparison comparison)
    {
        var whole = comparison.Whole;
        yield return new HeadingBlock(whole.After.Name, isTitle: true);
        var other = whole.Before.Name == whole.After.Name ? "" : $" ({whole.Before.Name})";
        yield return new ParagraphBlock(
            LetterParts.Plain($"What is different between {Day(whole.Before)}{other} and {Day(whole.After)}, "),
            LetterParts.Quiet(comparison.IsAcrossPacks ? $"read first with {Packs(whole.PacksBefore)}, then with {Packs(whole.PacksAfter)}." : $"read with {Packs(whole.PacksAfter)}."));
        yield return new ParagraphBlock(LetterParts.Plain(ChangeSummary.Of(whole, ChangeTense.Became)));
        if (comparison is { IsAcrossPacks: true, CanTellCauses: false })
        {
            yield return new ParagraphBlock(LetterParts.Plain("What the district changed and what the pack changed cannot be told apart: one of the files does not fit the other pack."));
        }
    }

    private static IEnumerable<LetterBlock> ByPack(DiagnosisComparison comparison)
    {
        if (comparison is not { IsAcrossPacks: true, ByPack: { } byPack, ByDistrict: { } byDistrict })
        {
            yield break;
        }

        yield return new HeadingBlock("The pack's part and the district's");
        yield return LetterParts.Bullet(LetterParts.Plain($"The pack alone, with the district as it was: {Counts(byPack)}."));
        yield return LetterParts.Bullet(LetterParts.Plain($"The district alone, both times read with the later pack: {Counts(byDistrict)}."));
    }

    private static string Counts(DiagnosisChange change) => change.IsEmpty
        ? "no difference"
        : $"{CountWords.Of(change.Cleared.Count(), "finding", "findings")} cleared, {CountWords.Number(change.New.Count())} new, {CountWords.Of(change.Standings.Count(standing => standing.Move != LevelMove.Flat), "area", "areas")} moved, {CountWords.Of(change.Order.Length, "part of the order", "parts of the order")} told in another way";

    private static string Day(DistrictIdentity district) => district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Packs(IEnumerable<PackIdentity> packs) => string.Join(" and ", packs.Select(pack => $"{pack.Id} {pack.Version}"));
}
