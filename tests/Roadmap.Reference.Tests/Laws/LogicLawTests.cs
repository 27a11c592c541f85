using Roadmap.Engine;
using Roadmap.Rules.Packs;

namespace Roadmap.Reference.Tests.Laws;

/// <summary>The laws of three-valued logic, each over every way in which three facts can be yes, no or not known: in the engine, as rules that are read from text.</summary>
public sealed class LogicLawTests
{
    private const string Yes = "fires";
    private const string No = "quiet";
    private const string Open = "undetermined";

    private static readonly string[] Values = ["yes", "no", ""];

    public static TheoryData<string, string, string> Laws() => new()
    {
        { "L1 or commutes", "{ any: [ a, b ] }", "{ any: [ b, a ] }" },
        { "L1 and commutes", "{ all: [ a, b ] }", "{ all: [ b, a ] }" },
        { "L2 or associates", "{ any: [ a, { any: [ b, c ] } ] }", "{ any: [ { any: [ a, b ] }, c ] }" },
        { "L2 and associates", "{ all: [ a, { all: [ b, c ] } ] }", "{ all: [ { all: [ a, b ] }, c ] }" },
        { "L3 and distributes", "{ all: [ a, { any: [ b, c ] } ] }", "{ any: [ { all: [ a, b ] }, { all: [ a, c ] } ] }" },
        { "L3 or distributes", "{ any: [ a, { all: [ b, c ] } ] }", "{ all: [ { any: [ a, b ] }, { any: [ a, c ] } ] }" },
        { "L4 De Morgan of or", "{ none: [ a, b ] }", "{ all: [ { none: [ a ] }, { none: [ b ] } ] }" },
        { "L4 De Morgan of and", "{ none: [ { all: [ a, b ] } ] }", "{ any: [ { none: [ a ] }, { none: [ b ] } ] }" },
        { "L5 not not", "{ none: [ { none: [ a ] } ] }", "a" },
        { "L6 absorption by and", "{ all: [ a, { any: [ a, b ] } ] }", "a" },
        { "L6 absorption by or", "{ any: [ a, { all: [ a, b ] } ] }", "a" },
        { "L7 and is idempotent", "{ all: [ a, a ] }", "a" },
        { "L7 or is idempotent", "{ any: [ a, a ] }", "a" },
        { "L7 a count of one is or", "{ at-least: { count: 1, of: [ a, b, c ] } }", "{ any: [ a, b, c ] }" },
        { "L7 a count of all is and", "{ at-least: { count: 3, of: [ a, b, c ] } }", "{ all: [ a, b, c ] }" },
    };

    [Theory, MemberData(nameof(Laws))]
    public void Law_OverEveryValue_Holds(string law, string left, string right)
    {
        var engine = Pack(left, right);
        Everything().Select(facts => (Outcome(engine, facts, "left"), Outcome(engine, facts, "right"))).Should().AllSatisfy(both => both.Item1.Should().Be(both.Item2, law));
    }

    [Fact]
    public void L08_ExcludedMiddle_IsNoLaw() => Outcome(Pack("{ any: [ a, { none: [ a ] } ] }", "a"), ["", "no", "no"], "left").Should().Be(Open);

    [Theory, MemberData(nameof(Laws))]
    public void L09_WithEverythingKnown_NothingIsUndetermined(string law, string left, string right)
    {
        var engine = Pack(left, right);
        Everything().Where(facts => !facts.Contains("")).SelectMany(facts => new[] { Outcome(engine, facts, "left"), Outcome(engine, facts, "right") }).Should().NotContain(Open, law).And.Contain(Yes);
    }

    [Fact]
    public void L10_WhatDecides_DecidesWhateverIsUnknownBesideIt()
    {
        var engine = Pack("{ all: [ a, b ] }", "{ any: [ a, b ] }");
        foreach (var (first, second) in new[] { ("no", ""), ("", "no") })
        {
            Outcome(engine, [first, second, ""], "left").Should().Be(No);
        }

        foreach (var (first, second) in new[] { ("yes", ""), ("", "yes") })
        {
            Outcome(engine, [first, second, ""], "right").Should().Be(Yes);
        }
    }

    private static IEnumerable<string[]> Everything() => from a in Values from b in Values from c in Values select new[] { a, b, c };

    private static string Outcome(RoadmapEngine engine, string[] facts, string rule)
    {
        var readings = string.Concat(facts.Select((value, i) => value.Length == 0 ? "" : $"  - {{ of: fact-{"abc"[i]}, from: teachers, value: {value} }}\n"));
        return engine.Explain(Told.State($"kind: district\nid: d\nas-of: 2026-09-01\n{(readings.Length == 0 ? "" : "readings:\n")}{readings}"), rule).Outcome;
    }

    private static RoadmapEngine Pack(string left, string right) => Told.Engine([new PackFile("pack.yaml", $"""
        kind: pack
        id: laws
        version: 1.0.0
        format: 1
        title: Laws
        levels: [low, high]
        plateau: 12 months
        ---
        kind: roles
        roles: {"{ teachers: { title: Teachers } }"}
        ---
        kind: areas
        areas:
          main:
            title: Area
            looks-like: {"{ low: Little, high: Much }"}
        ---
        kind: indicators
        indicators:
          fact-a: {"{ title: A, type: yes-no, from: [teachers], ask: Is it so? }"}
          fact-b: {"{ title: B, type: yes-no, from: [teachers], ask: Is it so? }"}
          fact-c: {"{ title: C, type: yes-no, from: [teachers], ask: Is it so? }"}
        {Rule("left", left)}
        {Rule("right", right)}
        """)]);

    private static string Rule(string id, string condition) => $"""
        ---
        kind: rule
        id: {id}
        title: {id}
        finds: gap
        severity: medium
        origin: ours
        areas: [main]
        fires-when: [ {string.Join(' ', condition.Split(' ').Select(word => word.TrimEnd(',') is "a" or "b" or "c" ? $"fact-{word[0]} is yes{word[1..]}" : word))} ]
        message: It is so.
        why: It matters.
        instead: Do otherwise.
        """;
}
