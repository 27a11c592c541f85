using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests.Given;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests;

/// <summary>Puts what a case gives into the district of its test. The order of the given lines plays no part.</summary>
internal sealed class CaseDistrict
{
    private const string SchoolsKey = "schools";

    private readonly SymbolTable symbols;
    private readonly DistrictDraft draft;
    private readonly ProblemCollector problems;
    private readonly GivenAreas areas;
    private readonly GivenPractices practices;
    private readonly GivenIndicators indicators;
    private readonly GivenTensions tensions;
    private readonly GivenProfile profile;

    private CaseDistrict(RulePack pack, DistrictDraft draft, ProblemCollector problems)
    {
        this.draft = draft;
        this.problems = problems;
        symbols = pack.Symbols;
        areas = new GivenAreas(pack.LevelType, draft.Statements, problems);
        practices = new GivenPractices(draft.Statements, problems);
        indicators = new GivenIndicators(pack, draft, problems);
        tensions = new GivenTensions(draft.Tensions, problems);
        profile = new GivenProfile(pack, draft, problems);
    }

    /// <summary>The district with the changes; what cannot be put in is reported and left out.</summary>
    internal static DistrictState Apply(DistrictState district, YamlMapping? given, RulePack pack, ProblemCollector problems)
    {
        if (given is null)
        {
            return district;
        }

        var draft = DistrictDraft.From(district);
        var run = new CaseDistrict(pack, draft, problems);
        foreach (var entry in NamedMappings.Entries(given).Select(entry => new GivenEntry(entry)).OrderBy(Rank))
        {
            run.Apply(entry);
        }

        var state = draft.ToState();
        DistrictShape.Check(state, problems);
        return state;
    }

    // A bare subject says the most, so that what is said of its sides comes on top.
    private static int Rank(GivenEntry entry) =>
        entry.Segment is null ? 0 : entry.Segment.StartsWith("reached(", StringComparison.Ordinal) ? 1 : 2;

    private void Apply(GivenEntry entry)
    {
        switch (entry.Name)
        {
            case "district" or "program":
                profile.Apply(entry);
                return;
            case SchoolsKey:
                ApplySchools(entry);
                return;
        }

        switch (symbols.Find(entry.Name))
        {
            case AreaSymbol area:
                areas.Apply(area.Id, entry);
                break;
            case PracticeSymbol practice:
                practices.Apply(practice.Id, entry);
                break;
            case IndicatorSymbol indicator:
                indicators.Apply(indicator.Indicator, entry);
                break;
            case TensionSymbol tension:
                tensions.Apply(tension.Id, entry);
                break;
            case null:
                problems.Add(TestProblems.NoSuchSubject(entry.Place, entry.Name, Spelling.Nearest(entry.Name, symbols.Symbols.Select(symbol => symbol.Id))));
                break;
            default:
                problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, "Give the facts that it asks for."));
                break;
        }
    }

    private void ApplySchools(GivenEntry entry)
    {
        draft.Schools.Clear();
        if (entry.IsMissing)
        {
            return;
        }

        if (entry.Value is not YamlSequence list)
        {
            problems.Add(TestProblems.NotAValue(entry.Value.Place, SchoolsKey, "a list of schools, as in a district file"));
            return;
        }

        draft.Schools.AddRange(list.Items.OfType<YamlMapping>().Select(map => SchoolReader.Read(map, problems)).OfType<SchoolState>());
    }
}
