using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;

namespace Roadmap.NRules.Statements;

/// <summary>What is said of a district as a whole, as a fact and as a state.</summary>
internal static class DistrictStatement
{
    internal static DistrictState Of(DistrictFacts fact)
    {
        var state = DistrictState.Builder(fact.District, fact.AsOf);
        if (fact.ProgramStarted is { } started)
        {
            state.Program(started.ToString());
        }

        foreach (var value in fact.Profile)
        {
            state.Profile(value.Attribute, value.Value);
        }

        foreach (var target in fact.Targets)
        {
            state.Target(target.Area, target.Level);
        }

        return state.Build();
    }

    internal static DistrictFacts ToFact(DistrictState state) => new()
    {
        District = state.Id,
        AsOf = state.AsOf,
        ProgramStarted = FactDate.Of(state.ProgramStarted),
        Profile = [.. state.Profile.Where(one => StatementText.Said(one.Value) is not null).Select(one => new ProfileValue(one.Id, one.Value.Text))],
        Targets = [.. state.Targets.Select(one => new AreaTarget(one.Area, one.Level.Text))],
        Schools = [.. state.Schools.Select(school => school.Id)],
        Waivers = [.. state.Waivers.Select(one => new FindingWaiver(one.Finding.Text, FactDate.Of(one.Until)))],
    };
}
