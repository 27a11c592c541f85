using System.Text.RegularExpressions;
using System.Xml.Linq;
using Roadmap.Reporting.Sites;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Tests.Sites;

public sealed partial class PackSiteTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quotes\" | *stars* [x](javascript:alert(1)) `tick` # no heading";
    private static readonly RulePack BuiltIn = BuiltInPacks.PersonalizedLearning;
    private static readonly PackTestSuite Tests = BuiltInPacks.Tests("personalized-learning").GetValueOrThrow();

    [Fact]
    public void Markdown_OfAPack_HasAPageForEachRulePracticeAndArea()
    {
        var names = PackSite.Markdown(BuiltIn, Tests).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        names.Should().Contain(["README.md", "order.md", "order.svg", "words.md", "sources.md"]);
        names.Should().Contain(BuiltIn.Rules.Select(rule => $"rules/{rule.Id}.md"));
        names.Should().Contain(BuiltIn.Practices.Select(practice => $"practices/{practice.Id}.md"));
        names.Should().Contain(BuiltIn.Areas.Select(area => $"areas/{area.Id}.md"));
    }

    [Fact]
    public void Markdown_Links_LeadToPagesThatExist()
    {
        var files = PackSite.Markdown(BuiltIn, Tests);
        var names = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var links = from file in files
                    from Match match in LinkTarget().Matches(file.Content)
                    select (file.Path, Target: Resolve(file.Path, match.Groups[1].Value));

        links.Should().HaveCountGreaterThan(500);
        links.Where(link => !names.Contains(link.Target)).Should().BeEmpty();
    }

    [Fact]
    public void Markdown_OfARule_ShowsItsSentenceExamplesAndSources()
    {
        var page = PackSite.Markdown(BuiltIn, Tests).Single(file => file.Path == "rules/devices-before-why.md").Content;

        page.Should().StartWith("# Devices arrived before the reason for them\n");
        page.Should().Contain("`vision-shared < established`").And.Contain("**fires**").And.Contain("Milton Area School District").And.Contain("Another view:");
    }

    [Fact]
    public void Markdown_OfAPackWithoutTests_HasNoExamples()
    {
        PackSite.Markdown(BuiltIn).Should().NotContain(file => file.Content.Contains("## Examples", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_OfAPack_IsWellFormedAndLoadsNothing()
    {
        var html = PackSite.Html(BuiltIn, Tests);
        var body = XDocument.Parse(Xml(html));

        var ids = body.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        var links = body.Descendants("a").Attributes("href").Select(link => link.Value).ToList();
        links.Should().HaveCountGreaterThan(500).And.OnlyContain(link => link.StartsWith('#'));
        links.Select(link => link[1..]).Distinct().Should().BeSubsetOf(ids);
        body.Descendants().Attributes("src").Should().BeEmpty();
        body.Descendants("script").Should().BeEmpty();
        html.Should().Contain("default-src 'none'");
    }

    [Fact]
    public void Pages_OfHostileText_KeepItText()
    {
        var pack = RulePack.TryRead([new PackFile("pack.yaml", HostilePack())]).GetValueOrThrow();

        var body = XDocument.Parse(Xml(PackSite.Html(pack)));
        body.Descendants("h1").Single().Value.Should().Be(Hostile);
        body.Descendants("script").Should().BeEmpty();
        PackSite.Markdown(pack).Single(file => file.Path == "README.md").Content.Split('\n')[0].Should()
            .Be("# \\<script\\>alert(1)\\</script\\> \\& \"quotes\" \\| \\*stars\\* \\[x\\](javascript:alert(1)) \\`tick\\` \\# no heading");
    }

    [Fact]
    public void Site_OfTheSamePack_IsTheSame()
    {
        PackSite.Html(BuiltIn, Tests).Should().Be(PackSite.Html(BuiltIn, Tests));
        PackSite.Markdown(BuiltIn, Tests).Select(file => file.Content).Should().Equal(PackSite.Markdown(BuiltIn, Tests).Select(file => file.Content));
    }

    /// <summary>The page as XML: what HTML leaves open is closed.</summary>
    private static string Xml(string html) => OpenTag().Replace(html.Replace("<!doctype html>\n", "", StringComparison.Ordinal), "$0</$1>");

    private static string Resolve(string from, string link)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in link.Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string HostilePack() =>
        $$"""
        kind: pack
        id: hostile
        version: 1.0.0
        format: 1
        title: '{{Hostile}}'
        levels: [low, high]
        plateau: 12 months
        ---
        kind: areas
        areas:
          one:
            title: '{{Hostile}}'
            looks-like: { low: '{{Hostile}}', high: '{{Hostile}}' }
        """;

    [GeneratedRegex(@"\]\(((?:\.\./)*[a-z0-9/-]+\.(?:md|svg)|README\.md|(?:\.\./)+README\.md)\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("<(meta)[^>]*>")]
    private static partial Regex OpenTag();
}
