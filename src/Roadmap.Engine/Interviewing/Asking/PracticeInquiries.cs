using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What can be asked of a practice: first how it stands, then when and by whom.</summary>
internal sealed class PracticeInquiries(BoundDistrict district, PackThresholds thresholds)
{
    private readonly DaysToTry days = new(district);

    internal Inquiry? Of(OpenCell cell)
    {
        var ordinal = district.Index.Practices[cell.Subject];
        var facts = district.District.Practices[ordinal];
        if (facts.Status is null)
        {
            return Words(cell, FactFacet.Value, cell.Subject, "status", FactType.Status);
        }

        return cell.Facet switch
        {
            FactFacet.Started or FactFacet.Arrested => Date(cell, FactFacet.Started, "started", facts.Started),
            FactFacet.InPlaceSince => Date(cell, FactFacet.InPlaceSince, "in-place-since", facts.InPlaceSince),
            FactFacet.StoppedOn => Date(cell, FactFacet.StoppedOn, "stopped-on", facts.StoppedOn),
            FactFacet.PlannedStart => Planned(cell),
            FactFacet.Coverage => Words(cell, FactFacet.Coverage, $"{cell.Subject}.coverage", "coverage", FactType.Percent),
            FactFacet.LedBy => Words(cell, FactFacet.LedBy, $"{cell.Subject}.led-by", "led-by", FactType.Actor),
            _ => null,
        };
    }

    private Inquiry Words(OpenCell cell, FactFacet facet, string text, string field, FactType type) => new(
        new OpenCell(text, cell.Kind, cell.Subject, facet, null),
        new AnswerForm(AnswerKind.Value, type, FactText.Expected(type)),
        ValuesToTry.Of(type, thresholds.Of(cell.Kind, cell.Subject, facet), []),
        answer => PlainAnswer.Value(type, answer) is { } value ? Reply.Of(DistrictEdit.Practice(cell.Subject, field, value)) : Reply.Refused(PlainAnswer.Refusal(type, answer)));

    private Inquiry Date(OpenCell cell, FactFacet facet, string field, DayInterval known)
    {
        var practice = district.Pack.Practices[district.Index.Practices[cell.Subject]];
        var length = Arrest.LengthOf(district.District.Practices[district.Index.Practices[cell.Subject]], practice, district.Index);
        var mayBeNever = known.Last > district.AsOf;
        return new Inquiry(
            new OpenCell($"{cell.Subject}.{field}", cell.Kind, cell.Subject, facet, null),
            DateForms.Of(mayBeNever),
            days.Of(thresholds.Of(cell.Kind, cell.Subject, facet).Dates, facet == FactFacet.Started ? [length] : [], known, mayBeNever),
            answer => PlainAnswer.Date(answer, mayBeNever) is { } date
                ? Reply.Of(DistrictEdit.Practice(cell.Subject, field, date))
                : Reply.Refused(PlainAnswer.DateRefusal(answer, mayBeNever)));
    }

    private Inquiry Planned(OpenCell cell) => new(
        new OpenCell($"{cell.Subject}.planned-start", cell.Kind, cell.Subject, FactFacet.PlannedStart, null),
        DateForms.Deadline,
        days.OfDeadline(thresholds.Of(cell.Kind, cell.Subject, FactFacet.PlannedStart).Dates),
        answer => PlainAnswer.Date(answer, mayBeNever: false) is { } date
            ? Reply.Of(DistrictEdit.Practice(cell.Subject, "planned-start", date))
            : Reply.Refused(PlainAnswer.DateRefusal(answer, mayBeNever: false)));
}
