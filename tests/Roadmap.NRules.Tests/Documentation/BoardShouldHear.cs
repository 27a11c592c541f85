using NRules.Fluent.Dsl;
using Roadmap.NRules.Facts;
using Roadmap.Rules.Packs;

namespace Roadmap.NRules.Tests.Documentation;

/// <summary>A rule of an application.</summary>
public sealed class BoardShouldHear : global::NRules.Fluent.Dsl.Rule
{
    public override void Define()
    {
        RoadmapFinding finding = null!;

        When()
            .Match(() => finding, found => found.Severity >= Severity.High && !found.IsWaived);

        Then()
            .Yield(_ => new AgendaItem(finding.District, finding.Rule.Title));
    }
}
