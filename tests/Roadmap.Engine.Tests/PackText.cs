using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests;

/// <summary>Writes small packs: three areas, an outcome, two resources and the documents that a test is about.</summary>
internal static class PackText
{
    private const string Start = """
        kind: pack
        id: small
        version: 1.0.0
        format: 1
        title: A small pack
        levels: [absent, emerging, developing, established, sustaining]
        plateau: 12 months
        sources:
          study: { title: A study, authors: [A. Author], year: 2019, type: study }
          review: { title: A review, authors: [B. Author], year: 2020, type: study }
        """;

    private const string Vocabulary = """
        ---
        kind: roles
        roles: { teachers: { title: Teachers }, families: { title: Families } }
        ---
        kind: methods
        methods: { questionnaire: { title: Questionnaire }, interview: { title: Interview } }
        ---
        kind: resources
        resources: { cost: { title: Money, unit: dollar, per: year }, pd-days: { title: Training days, unit: day, per: term } }
        ---
        kind: profile
        profile: { schools: { title: Schools, type: count }, enrollment: { title: Students, type: count, ask: How many students are there? } }
        ---
        kind: indicators
        indicators:
          motivation: { title: Motivation, type: percent, from: [teachers, families], ask: How many are motivated? }
          mindset: { title: Mindset, type: score, from: [teachers], target: 3, ask: What is the mean score? }
          buy-in: { title: Support, area: outreach, type: percent, from: [teachers, families], ask: How many support it? }
          clarity: { title: Clarity, type: yes-no, from: [teachers], ask: Is it clear? }
        ---
        kind: areas
        areas:
        """;

    private static readonly string[] Areas = ["technology", "leadership", "outreach"];

    /// <summary>The pack of these documents.</summary>
    internal static RulePack Read(params string[] documents) => ReadWith("", documents);

    /// <summary>The pack of these documents, with more keys in its header.</summary>
    internal static RulePack ReadWith(string header, params string[] documents) => RulePack.TryRead(Files(header, documents)).GetValueOrThrow();

    /// <summary>The files of the pack: one for the header and vocabulary, one for each document.</summary>
    internal static IReadOnlyList<PackFile> Files(string header, params string[] documents) =>
    [
        new PackFile("pack.yaml", string.Join('\n', [Start, header, Vocabulary, .. Areas.Select(Area)])),
        .. documents.Select((document, i) => new PackFile($"documents/{i}.yaml", document)),
    ];

    internal static string Practice(string id, string more = "") =>
        $"""
        kind: practice
        id: {id}
        title: {id}
        area: technology
        actor: building
        {more}
        """;

    /// <summary>A need of a practice, to be listed under <c>needs:</c>.</summary>
    internal static string Needs(params string[] firsts) =>
        "needs:\n" + string.Join('\n', firsts.Select(first => $"  - {{ first: {first}, binding: required, because: It helps }}"));

    internal static string Order(string id, string first, string then, string binding = "required", string more = "") =>
        $"""
        kind: order
        id: {id}
        title: {id}
        first: {first}
        then: {then}
        binding: {binding}
        because: It helps
        cites: [study]
        {more}
        """;

    internal static string Rule(string id, string fires, string finds = "gap", string severity = "medium", string more = "") =>
        $"""
        kind: rule
        id: {id}
        title: {id}
        finds: {finds}
        severity: {severity}
        origin: ours
        areas: [technology]
        fires-when: [ {fires} ]
        message: Something was found.
        why: It matters.
        {(finds == "strength" ? "" : "instead: Do something else.")}
        {more}
        """;

    internal static DistrictState District(Action<DistrictStateBuilder>? describe = null)
    {
        var builder = DistrictState.Builder("milton", new DateOnly(2026, 9, 1));
        describe?.Invoke(builder);
        return builder.Build();
    }

    internal static Diagnosis Diagnose(RulePack pack, Action<DistrictStateBuilder>? describe = null) =>
        RoadmapEngine.Create(pack).Diagnose(District(describe));

    private static string Area(string id) =>
        $"""
          {id}:
            title: {id}
            looks-like: {"{ absent: None, emerging: Little, developing: Some, established: Much, sustaining: All }"}
        """;
}
