using System.Globalization;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>Writes for people what would be different about a district if some things about it were.</summary>
public static class WhatIfLetter
{
    /// <summary>The letter.</summary>
    /// <param name="answer">What to say.</param>
    /// <param name="pack">The pack that the answer was made with; gives the titles of things.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(WhatIf answer, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(pack);
        var words = new PackWords(pack);
        var parts = new ChangeParts(answer.Difference, words, ChangeTense.Would, tellsCauses: false);
        return new Letter(
        [
            .. Opening(answer, words),
            new GapBlock(),
            new ParagraphBlock(LetterParts.Plain(ChangeSummary.Of(answer.Difference, ChangeTense.Would))),
            .. parts.Findings(),
            .. parts.Order(),
            .. parts.Areas(tellsAll: false),
            .. parts.NextSteps(),
            .. parts.Known(),
        ]);
    }

    private static IEnumerable<LetterBlock> Opening(WhatIf answer, PackWords words)
    {
        var district = answer.Difference.Before;
        var day = district.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return new HeadingBlock(district.Name, isTitle: true);
        yield return new ParagraphBlock(LetterParts.Plain(answer.Changes.IsEmpty ? $"Nothing is supposed to be other than it is as of {day}." : $"As of {day}, what if"));
        foreach (var applied in answer.Changes)
        {
            yield return SupposedParts.Of(applied, words);
        }
    }
}
