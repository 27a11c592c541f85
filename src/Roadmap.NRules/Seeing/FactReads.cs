using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.NRules.Seeing;

/// <summary>The subjects whose facts a rule reads. Equal when they are the same.</summary>
internal sealed record FactReads
{
    internal required SubjectIds Areas { get; init; }

    internal required SubjectIds Practices { get; init; }

    internal required SubjectIds Indicators { get; init; }

    internal required SubjectIds Tensions { get; init; }

    internal required SubjectIds Orders { get; init; }

    /// <summary>The areas and practices among them that the pack derives, as far as they may be read.</summary>
    internal required SubjectIds Derived { get; init; }

    /// <summary>Whether it reads what is said of schools, and not only of the district.</summary>
    internal required bool Schools { get; init; }

    /// <param name="subjects">The subjects; one may come twice.</param>
    /// <param name="schools">Whether facts of schools are read.</param>
    /// <param name="derived">The ids of what is derived before they are read.</param>
    internal static FactReads Of(IReadOnlyCollection<(FactSubjectKind Kind, string Id)> subjects, bool schools, IReadOnlySet<string> derived)
    {
        SubjectIds Ids(FactSubjectKind kind) => new(subjects.Where(one => one.Kind == kind).Select(one => one.Id));

        return new FactReads
        {
            Areas = Ids(FactSubjectKind.Area),
            Practices = Ids(FactSubjectKind.Practice),
            Indicators = Ids(FactSubjectKind.Indicator),
            Tensions = Ids(FactSubjectKind.Tension),
            Orders = Ids(FactSubjectKind.Order),
            Schools = schools,
            Derived = new SubjectIds(subjects.Select(one => one.Id).Where(derived.Contains)),
        };
    }
}
