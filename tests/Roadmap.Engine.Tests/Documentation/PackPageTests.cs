using System.Text.RegularExpressions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The packs that the page builds, file by file, are loaded as they stand there.</summary>
public sealed partial class PackPageTests
{
    private const string Page = "docs/packs.md";

    [Fact]
    public void Pack_OfPage_HasNoProblemsAndPassesItsTest()
    {
        var files = Files("first-steps/");
        var pack = RulePack.TryRead(files);
        ProblemText.Write(pack.Problems).Should().BeEmpty();
        var suite = PackTestSuite.TryRead(files, pack.Value!);
        ProblemText.Write(suite.Problems).Should().BeEmpty();

        var engine = RoadmapEngine.Create(pack.Value!);
        var outcomes = suite.Value!.Tests.SelectMany(test => test.Cases.Select(one => (one.Name, Expected: one.Expect.Text, Came: engine.Explain(one.District, test.For).Outcome))).ToList();

        outcomes.Should().NotBeEmpty().And.OnlyContain(one => one.Expected == one.Came);
    }

    [Fact]
    public void Extension_OfPage_ChangesTheRuleAsThePageSays()
    {
        var ours = RulePack.TryRead(Files("ours/"), RulePack.TryRead(Files("first-steps/")).GetValueOrThrow());

        ProblemText.Write(ours.Problems).Should().BeEmpty();
        var rule = ours.Value!.Rules.Single();
        rule.Severity.Should().Be(Severity.Medium);
        rule.Parameters.Single().Text.Should().Be("5 months");
    }

    private static List<PackFile> Files(string folder) =>
        [.. Block().Matches(Pages.Read(Page))
            .Select(block => (Name: block.Groups["name"].Value, Body: block.Groups["body"].Value))
            .Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => new PackFile(file.Name[folder.Length..], file.Body))];

    [GeneratedRegex(@"^```yaml (?<name>\S+/\S+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
