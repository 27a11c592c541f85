using NRules;
using NRules.RuleModel;
using Roadmap.NRules.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Tests;

/// <summary>Sessions of one pack, with an application's own rules beside the pack's.</summary>
internal sealed class LiveSession
{
    private readonly RoadmapRuleSet rules;
    private readonly ISessionFactory factory;

    internal LiveSession(RulePack pack, params IRuleDefinition[] own)
    {
        rules = pack.ToNRules();
        factory = new RuleCompiler().Compile([.. rules.Definitions, .. own]);
    }

    internal ISession Empty() => factory.CreateSession();

    /// <summary>A session that knows a district and has fired.</summary>
    internal ISession Of(params DistrictState[] districts)
    {
        var session = Empty();
        foreach (var district in districts)
        {
            session.InsertAll(district.ToFacts(rules));
        }

        session.Fire();
        return session;
    }

    /// <summary>Tells a session what is now known of a district.</summary>
    internal void Change(ISession session, DistrictState before, DistrictState after)
    {
        var changes = FactChanges.Between(before.ToFacts(rules), after.ToFacts(rules));
        session.RetractAll(changes.Retracted);
        session.UpdateAll(changes.Updated);
        session.InsertAll(changes.Inserted);
        session.Fire();
    }
}
