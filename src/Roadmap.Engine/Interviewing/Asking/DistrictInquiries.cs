using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What can be asked of the district's profile and of its program.</summary>
internal sealed class DistrictInquiries(BoundDistrict district, PackThresholds thresholds)
{
    private readonly DaysToTry days = new(district);

    internal Inquiry? OfProfile(OpenCell cell)
    {
        if (cell.At is not null)
        {
            return null;
        }

        var attribute = district.Pack.Profile[district.Index.Profile[cell.Subject]];
        var compared = thresholds.Of(cell.Kind, cell.Subject, cell.Facet);
        return new Inquiry(
            cell,
            FormOf(attribute.Type),
            Tried(attribute.Type, compared),
            answer => PlainAnswer.Value(attribute.Type, answer) is { } value
                ? Reply.Of(DistrictEdit.Profile(attribute.Id, value))
                : Reply.Refused(PlainAnswer.Refusal(attribute.Type, answer)));
    }

    internal Inquiry? OfProgram(OpenCell cell)
    {
        var known = district.ProgramStarted;
        return known.IsExact ? null : new Inquiry(
            new OpenCell("program.started", cell.Kind, cell.Subject, FactFacet.Started, null),
            DateForms.Of(mayBeNever: true),
            days.Of(thresholds.Of(cell.Kind, cell.Subject, FactFacet.Started).Dates, district.Pack.Stages.Select(stage => stage.After), known, mayBeNever: true),
            answer => PlainAnswer.Date(answer, mayBeNever: true) is { } date
                ? Reply.Of(DistrictEdit.ProgramStarted(date))
                : Reply.Refused(PlainAnswer.DateRefusal(answer, mayBeNever: true)));
    }

    /// <summary>What is tried for a value of any type, dates too.</summary>
    internal ImmutableArray<string> Tried(FactType type, FactThresholds compared, IEnumerable<long>? told = null) => type.Kind switch
    {
        FactTypeKind.Date => days.Of(compared.Dates, [], DayInterval.Unknown(district.AsOf), mayBeNever: true),
        FactTypeKind.Deadline => days.OfDeadline(compared.Dates),
        _ => ValuesToTry.Of(type, compared, told ?? []),
    };

    internal static AnswerForm FormOf(FactType type) => type.Kind switch
    {
        FactTypeKind.Date => DateForms.Of(mayBeNever: true),
        FactTypeKind.Deadline => DateForms.Deadline,
        _ => new AnswerForm(AnswerKind.Value, type, FactText.Expected(type)),
    };
}
