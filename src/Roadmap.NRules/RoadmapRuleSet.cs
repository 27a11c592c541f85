using System.Collections.Immutable;
using NRules.RuleModel;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.NRules.Definitions;
using Roadmap.NRules.Facts;
using Roadmap.NRules.Statements;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules;

/// <summary>A rule pack made ready for NRules.</summary>
/// <remarks>Immutable and safe to share between threads. Make one for a pack and keep it.</remarks>
public sealed class RoadmapRuleSet
{
    private readonly PackIndex index;

    internal RoadmapRuleSet(RulePack pack)
    {
        index = new PackIndex(pack);
        Definitions = PackDefinitions.Of(index);
    }

    /// <summary>The pack.</summary>
    public RulePack Pack => index.Pack;

    /// <summary>
    /// The rule definitions, to be compiled together with an application's own: for each rule of the pack one that inserts a <see cref="RoadmapFinding"/> while the
    /// rule fires and one that inserts a <see cref="RoadmapUndetermined"/> while too little is known, and those that work out the order and what the pack derives.
    /// </summary>
    public ImmutableArray<IRuleDefinition> Definitions { get; }

    /// <summary>The facts of a district.</summary>
    /// <param name="district">The district.</param>
    /// <returns>
    /// One fact for each thing that the state speaks of. The <see cref="DistrictFacts"/> come last: no rule looks at the district before all else is there.
    /// </returns>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; the exception lists every problem.</exception>
    public ImmutableArray<object> FactsOf(DistrictState district)
    {
        ArgumentNullException.ThrowIfNull(district);
        var bound = DistrictBinder.Bind(district, index);
        return bound.Value is null ? throw new DistrictProblemsException(bound.Problems) : [.. Facts(district)];
    }

    private IEnumerable<object> Facts(DistrictState district) =>
    [
        .. Facts(district.Areas, district.Practices, district.Readings, district.Id, null),
        .. district.Schools.SelectMany(school => Facts(school.Areas, school.Practices, school.Readings, district.Id, school.Id)),
        .. district.Tensions.Select(tension => TensionStatement.ToFact(tension, district.Id)),
        DistrictStatement.ToFact(district),
    ];

    private IEnumerable<object> Facts(
        ImmutableArray<AreaState> areas,
        ImmutableArray<PracticeState> practices,
        ImmutableArray<Reading> readings,
        string district,
        string? school) =>
    [
        .. areas.Select(area => AreaStatement.ToFact(area, district, school)),
        .. practices.Select(practice => PracticeStatement.ToFact(practice, district, school)),
        .. ReadingStatement.ToFacts(readings, district, school, FirstRoleOf),
    ];

    private string FirstRoleOf(string indicator) => Pack.Indicators[index.Indicators[indicator]].From[0];
}
