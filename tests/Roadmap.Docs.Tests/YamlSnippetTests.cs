using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Docs.Tests;

/// <summary>Every YAML block on a page is what its fence says, checked in full.</summary>
public sealed class YamlSnippetTests
{
    /// <summary>A pack on top of the built-in one, for blocks that are documents of a pack.</summary>
    private const string Pack = "kind: pack\nid: ours\nversion: 1.0.0\nformat: 1\ntitle: Ours\nextends: [ { pack: personalized-learning, version: ^1.0 } ]\n";

    /// <summary>What a part of a rule is put on top of.</summary>
    private const string Rule = """
        kind: rule
        id: our-own
        title: Our own
        finds: gap
        severity: low
        origin: ours
        areas: [technology]
        fires-when: [ technology is absent ]
        message: Nothing yet.
        why: It matters.
        instead: Begin.
        leads-to: [working-definition]

        """;

    /// <summary>Pages whose blocks with a file name make a pack together, which tests of those pages load and run.</summary>
    private static readonly string[] Together = ["docs/packs.md", "docs/first-pack.md", "docs/conditions.md"];

    public static TheoryData<string> Places() => [.. Snippets().Where(snippet => !Together.Any(page => snippet.Place.StartsWith(page + ":", StringComparison.Ordinal))).Select(snippet => snippet.Place)];

    [Theory, MemberData(nameof(Places))]
    public void Snippet_OnAPage_IsWhatItsFenceSays(string place)
    {
        var snippet = Snippets().Single(snippet => snippet.Place == place);
        ProblemText.Write(Problems(snippet.Kind, snippet.Text).Where(problem => problem.Severity == ProblemSeverity.Error)).Should().BeEmpty();
    }

    [Fact]
    public void Snippets_AreFound() => Places().Should().HaveCountGreaterThan(5);

    [Theory]
    [InlineData("rule", "kind: rule\nid: our-own\n")]
    [InlineData("rule part", "severity: terrible\n")]
    [InlineData("district", "kind: district\nid: x\nas-of: 2026-13-01\n")]
    [InlineData("district part", "goals:\n  - { reach: shared-vison is in-place, by: 2027-01-15 }\n")]
    [InlineData("survey-map", "kind: survey-map\nid: x\nreadings: [{ of: buyin, from: families, column: Q, take: mean }]\n")]
    [InlineData("case shared-vision", "- name: one\n  expect: shines\n")]
    public void Check_OfAWrongSnippet_SaysSo(string kind, string text) => Problems(kind, text).Should().Contain(problem => problem.Severity == ProblemSeverity.Error);

    private static IEnumerable<Problem> Problems(string kind, string text) => kind switch
    {
        "district" => District(text),
        "district part" => District("kind: district\nid: brook\nas-of: 2026-06-30\n" + text),
        "survey-map" => SurveyMapProblems(text),
        "rule" or "override" or "practice" => RulePack.TryRead([new PackFile("pack.yaml", Pack), new PackFile("rules/our-own.yaml", text)]).Problems,
        "rule part" => Problems("rule", On(Rule, text)),
        "rules" => Problems("rule", string.Join("---\n", text.Split("---\n").Select(part => On(Rule, part)))),
        _ when kind.StartsWith("case ", StringComparison.Ordinal) => Case(kind["case ".Length..], text),
        _ when kind.StartsWith("personalized-learning/", StringComparison.Ordinal) => BuiltIn(kind["personalized-learning/".Length..], text),
        _ => throw new ArgumentException($"No block of YAML is of the kind \"{kind}\": say on its fence what it is.", nameof(kind)),
    };

    private static IEnumerable<Problem> District(string text)
    {
        var read = DistrictState.TryRead(new PackFile("brook.yaml", text));
        return read.Value is { } state ? RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning).Check(state) : read.Problems;
    }

    private static IEnumerable<Problem> SurveyMapProblems(string text)
    {
        var read = SurveyMap.TryRead(new PackFile("map.yaml", text));
        return read.Value is { } map ? map.Check(BuiltInPacks.PersonalizedLearning) : read.Problems;
    }

    private static IEnumerable<Problem> Case(string id, string text)
    {
        var indented = string.Concat(text.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n"));
        return PackTestSuite.TryRead([new PackFile("tests/one.yaml", $"kind: test\nfor: {id}\nas-of: 2026-06-30\ncases:\n{indented}")], BuiltInPacks.PersonalizedLearning).Problems;
    }

    /// <summary>A file of the built-in pack is shown as it is, without what it notes for its own keeping at the end.</summary>
    private static IEnumerable<Problem> BuiltIn(string path, string text)
    {
        BuiltInPacks.Files("personalized-learning").Single(file => file.Path.EndsWith(path, StringComparison.Ordinal)).Content.ReplaceLineEndings("\n").Should().StartWith(text);
        return [];
    }

    /// <summary>The rule with the keys of the part, each in the place of the rule's own.</summary>
    private static string On(string rule, string part)
    {
        var keys = part.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]).ToList();
        return string.Concat(rule.Split('\n').Where(line => line.Length > 0 && !keys.Any(key => line.StartsWith(key, StringComparison.Ordinal))).Select(line => line + "\n")) + part;
    }

    private static IEnumerable<Snippet> Snippets() => Page.All.SelectMany(page => page.Snippets("yaml"));
}
