using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What can be asked of a tension: where it leans, whether both sides are named, whether the path is tied to something.</summary>
internal sealed class TensionInquiries(BoundDistrict district, PackThresholds thresholds)
{
    private const long MostLean = 100 * FactType.NumberScale;

    /// <summary>Each side of where a lean begins to be one.</summary>
    private static readonly ImmutableArray<long> Turns = [0, 40, 41, 50, 59, 60, 100];

    internal Inquiry? Of(OpenCell cell) => cell.Facet switch
    {
        _ when cell.At is not null => null,
        FactFacet.Value or FactFacet.Lean => Lean(cell),
        FactFacet.Named => Named(cell),
        FactFacet.Charted => Charted(cell),
        _ => null,
    };

    private Inquiry Lean(OpenCell cell)
    {
        var values = new SortedSet<long>(Turns.Select(turn => turn * FactType.NumberScale));
        foreach (var amount in thresholds.Of(cell.Kind, cell.Subject, FactFacet.Lean).Amounts)
        {
            values.UnionWith([amount - FactType.NumberScale, amount, amount + FactType.NumberScale]);
        }

        return new Inquiry(
            new OpenCell($"{cell.Subject}.lean", cell.Kind, cell.Subject, FactFacet.Lean, null),
            new AnswerForm(AnswerKind.Value, FactType.Score, "a number from 0 to 100"),
            [.. values.Where(value => value is >= 0 and <= MostLean).Select(value => FactText.Format(FactType.Score, value))],
            answer => ReadLean(cell.Subject, answer));
    }

    private static Reply ReadLean(string tension, string answer) =>
        PlainAnswer.Value(FactType.Score, answer) is { } text && FactText.TryParse(FactType.Score, text, out var lean) && lean is >= 0 and <= MostLean
            ? Reply.Of(DistrictEdit.Tension(tension, "lean", text))
            : Reply.Refused($"\"{answer.Trim()}\" is not a number from 0 to 100.");

    private static Inquiry Named(OpenCell cell) => new(
        new OpenCell($"{cell.Subject}.named", cell.Kind, cell.Subject, FactFacet.Named, null),
        new AnswerForm(AnswerKind.Value, FactType.YesNo, FactText.Expected(FactType.YesNo)),
        FactType.YesNo.Words,
        answer => PlainAnswer.Value(FactType.YesNo, answer) is { } value
            ? Reply.Of(DistrictEdit.Tension(cell.Subject, "named", value))
            : Reply.Refused(PlainAnswer.Refusal(FactType.YesNo, answer)));

    private Inquiry Charted(OpenCell cell)
    {
        var isNamed = district.Tensions[district.Index.Tensions[cell.Subject]].Named == true;
        return new Inquiry(
            new OpenCell($"{cell.Subject}.charted", cell.Kind, cell.Subject, FactFacet.Charted, null),
            new AnswerForm(AnswerKind.YesOrText, FactType.YesNo, "yes, no, or the value it is tied to in your words"),
            FactType.YesNo.Words,
            answer => ReadAnchor(cell.Subject, isNamed, answer));
    }

    /// <summary>What a path is tied to can only be said of a choice whose sides are named.</summary>
    private static Reply ReadAnchor(string tension, bool isNamed, string answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            return Reply.Refused("Say yes, no, or what the path is tied to.");
        }

        var anchor = DistrictEdit.Tension(tension, "anchored-to", PlainAnswer.Value(FactType.YesNo, answer) ?? answer);
        return isNamed || PlainAnswer.Value(FactType.YesNo, answer) is "no" ? Reply.Of(anchor) : Reply.Of(DistrictEdit.Tension(tension, "named", "yes"), anchor);
    }
}
