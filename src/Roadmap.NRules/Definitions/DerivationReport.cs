using System.Collections.Immutable;
using System.Diagnostics;
using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Derivation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Pairs;
using Roadmap.NRules.Seeing;

namespace Roadmap.NRules.Definitions;

/// <summary>Puts what a layer derives of a district and of each of its schools into the session.</summary>
internal sealed class DerivationReport(ImmutableArray<(string Subject, Func<BoundDistrict, SubjectFacts, int> Value)> derived)
{
    internal static DerivationReport Of(ImmutableArray<DerivedSubject> layer, PairBuilder pairs) =>
        new([.. layer.Select(subject => (subject.Id, ValueOf(subject, pairs)))]);

    internal void Write(IContext context, DistrictView view) => LinkedFacts.Keep(context, derived.Select(one => Read(one.Subject, one.Value, view)));

    private static DerivedStanding Read(string subject, Func<BoundDistrict, SubjectFacts, int> value, DistrictView view)
    {
        var (district, schools) = (view.Bound, view.Bound.Schools);
        return new DerivedStanding(view.Facts.District, subject, [value(district, district.District), .. schools.Select(school => value(district, school))]);
    }

    private static Func<BoundDistrict, SubjectFacts, int> ValueOf(DerivedSubject subject, PairBuilder pairs)
    {
        switch (subject)
        {
            case DerivedStatus status:
                var when = pairs.Of(status.When);
                return (district, unit) => when.Holds(district, unit) ? 1 : 0;
            case DerivedLevel level:
                var gates = level.Gates.Select(gate => (gate.Level, pairs.Of(gate.When))).ToImmutableArray();
                return (district, unit) => LevelOf(gates, district, unit);
            default:
                throw new UnreachableException($"Nothing derives {subject.GetType().Name}.");
        }
    }

    /// <summary>The highest level whose gates up to it all hold; -1 when a gate before the first that surely fails is open.</summary>
    private static int LevelOf(ImmutableArray<(int Level, Pair When)> gates, BoundDistrict district, SubjectFacts unit)
    {
        var reached = 0;
        foreach (var (level, when) in gates)
        {
            if (!when.Holds(district, unit))
            {
                return when.Fails(district, unit) ? reached : -1;
            }

            reached = level;
        }

        return reached;
    }
}
