using NRules;
using NRules.Fluent;
using Roadmap.NRules.Facts;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Tests.Documentation;

/// <summary>The code on the pages, as it is compiled and run.</summary>
internal static class PageSamples
{
    internal static List<string> Run(DistrictState district)
    {
        var lines = new List<string>();
        var rules = BuiltInPacks.PersonalizedLearning.ToNRules();     // once; keep it

        var own = new RuleRepository();
        own.Load(from => from.From(typeof(BoardShouldHear)));

        var factory = new RuleCompiler().Compile([.. rules.Definitions, .. own.GetRules()]);

        var session = factory.CreateSession();
        session.InsertAll(district.ToFacts(rules));
        session.Fire();

        foreach (var finding in session.Query<RoadmapFinding>().Where(finding => !finding.IsWaived))
            lines.Add($"{finding.Severity}: {finding.Rule.Title}");

        lines.AddRange(session.Query<AgendaItem>().Select(item => item.Topic));

        var vision = session.Query<PracticeStanding>().Single(practice => practice.Practice == "shared-vision");
        session.Update(vision with { Status = PracticeStatus.UnderWay, Started = FactDate.Parse("2012-06") });
        session.Fire();

        lines.AddRange(session.Query<AgendaItem>().Select(item => $"still {item.Topic}"));
        return lines;
    }

    internal static void ReadAgain(ISession session, RoadmapRuleSet rules, DistrictState before, DistrictState after)
    {
        var changes = FactChanges.Between(before.ToFacts(rules), after.ToFacts(rules));
        session.RetractAll(changes.Retracted);
        session.UpdateAll(changes.Updated);
        session.InsertAll(changes.Inserted);
        session.Fire();
    }
}
