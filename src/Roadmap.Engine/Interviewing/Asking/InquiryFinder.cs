using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>Finds what a person can be asked so that a missing cell comes to be known.</summary>
internal sealed class InquiryFinder(BoundDistrict district, PackThresholds thresholds)
{
    private readonly PracticeInquiries practices = new(district, thresholds);
    private readonly AreaInquiries areas = new(district, thresholds);
    private readonly ReadingInquiries readings = new(district, thresholds);
    private readonly TensionInquiries tensions = new(district, thresholds);
    private readonly DistrictInquiries others = new(district, thresholds);

    /// <summary>
    /// The inquiry, or null where a line of text cannot answer it: the facts of a school, how far schools are apart, and what is worked out from days that are
    /// known as well as they will be.
    /// </summary>
    internal Inquiry? Of(OpenCell cell) => cell.Scope == FactScope.School ? null : cell.Kind switch
    {
        FactSubjectKind.Practice when cell.At is null => practices.Of(cell),
        FactSubjectKind.Area when cell.At is null => areas.Of(cell),
        FactSubjectKind.Indicator => readings.Of(cell),
        FactSubjectKind.Tension => tensions.Of(cell),
        FactSubjectKind.District => others.OfProfile(cell),
        FactSubjectKind.Program => others.OfProgram(cell),
        _ => null,
    };
}
