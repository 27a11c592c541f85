using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;

namespace Roadmap.Reporting.Sites;

/// <summary>What every page of a pack's site draws on.</summary>
internal sealed class SiteContext
{
    /// <summary>The pages of the site that are not about one thing.</summary>
    internal const string Order = "order";
    internal const string Words = "words";
    internal const string Sources = "sources";

    private readonly RoadmapEngine engine;
    private readonly DistrictState nobody = DistrictState.Builder("nobody", new DateOnly(2000, 1, 1)).Build();
    private readonly ILookup<string, PackTest> tests;
    private readonly HashSet<string> practices;
    private readonly HashSet<string> rules;

    internal SiteContext(RulePack pack, PackTestSuite? suite, RoadmapEngine engine)
    {
        Pack = pack;
        this.engine = engine;
        Titles = new PackWords(pack);
        tests = (suite?.Tests ?? []).ToLookup(test => test.For, StringComparer.Ordinal);
        practices = pack.Practices.Select(practice => practice.Id).ToHashSet(StringComparer.Ordinal);
        rules = pack.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
    }

    internal RulePack Pack { get; }

    internal PackWords Titles { get; }

    internal static string AreaPage(string id) => $"areas/{id}";

    internal static string PracticePage(string id) => $"practices/{id}";

    internal static string RulePage(string id) => $"rules/{id}";

    /// <summary>The title of a practice, rule or area, leading to its page.</summary>
    internal SiteSpan Link(string id) => new(
        Titles.Title(id),
        practices.Contains(id) ? PracticePage(id) : rules.Contains(id) ? RulePage(id) : AreaPage(id));

    /// <summary>The milestone in words, leading to the page of what is to be reached.</summary>
    internal SiteSpan Link(Milestone milestone) => new(Titles.Milestone(milestone), practices.Contains(milestone.Subject)
        ? PracticePage(milestone.Subject)
        : Pack.Areas.Any(area => area.Id == milestone.Subject) ? AreaPage(milestone.Subject) : Words);

    internal ImmutableArray<PackTestCase> Examples(string id) => [.. tests[id].SelectMany(test => test.Cases)];

    /// <summary>The conditions with their leaves in sentences: as an explanation tells them, of somebody of whom nothing is known.</summary>
    internal ImmutableArray<ExplainedCondition> Conditions(string id) => engine.Explain(nobody, id).Conditions;
}
