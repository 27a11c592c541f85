using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Replay;

/// <summary>One district, or one of its schools, of a run: what a condition came to there. Reads bits, compares nothing.</summary>
/// <param name="Run">The run.</param>
/// <param name="District">The district.</param>
/// <param name="Lane">The district's lane.</param>
/// <param name="School">The school's place among the district's, or -1 for the district itself.</param>
internal readonly record struct LaneView(EvaluationRun Run, BoundDistrict District, int Lane, int School = -1)
{
    internal SubjectFacts Subject => School < 0 ? District.District : District.Schools[School];

    /// <summary>The school's name, or its id when it has none; null for the district itself.</summary>
    internal string? SchoolName => School < 0 ? null : District.State.Schools[School].Name ?? District.State.Schools[School].Id;

    internal Verdict VerdictOf(Condition condition) =>
        School < 0 ? Run.VerdictOf(condition, Lane) : Run.VerdictOf(condition, Lane, School);

    /// <summary>The listed schools for which a count's condition came to a verdict.</summary>
    internal IEnumerable<LaneView> SchoolsWhere(SchoolsCondition count, Verdict verdict)
    {
        var district = this;
        return district.Schools().Where(school => school.VerdictOf(count.Where) == verdict);
    }

    internal IEnumerable<LaneView> Schools()
    {
        var district = this;
        return Enumerable.Range(0, District.Schools.Length).Select(school => district with { School = school });
    }

    internal CellValue Read(FactKey key) => CellReader.Read(District.Index.Cells.AddressOf(key), District, Subject);

    internal Rule RuleOf(FiringLeaf leaf) => District.Pack.Rules[District.Index.Rules[leaf.Rule]];
}
