using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Roadmap.NRules.Facts;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.NRules.Tests.Documentation;

/// <summary>The C# on the pages about NRules is code of this folder, which is compiled and run here.</summary>
public sealed partial class PageTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    [Theory]
    [InlineData("docs/nrules.md", 4)]
    [InlineData("src/Roadmap.NRules/README.md", 1)]
    public void Code_OnAPage_IsThatOfTheSamples(string page, int blocks)
    {
        var samples = Squeezed(string.Concat(Directory.GetFiles(Here(), "*.cs").Select(File.ReadAllText))).Replace("lines.Add(", "Console.WriteLine(", StringComparison.Ordinal);
        var shown = CodeBlock().Matches(File.ReadAllText(Path.Combine(Root, page))).Select(match => Squeezed(match.Groups[1].Value)).ToList();

        shown.Should().HaveCount(blocks).And.OnlyContain(block => samples.Contains(block, StringComparison.Ordinal));
    }

    [Fact]
    public void Samples_OfMilton_FindWhatTheDiagnosisFindsAndTheOwnRuleReadsIt()
    {
        var milton = DistrictState.Load(Path.Combine(Root, "samples", "districts", "milton.yaml"));
        var lines = PageSamples.Run(milton);

        lines.Should().Contain(["High: Devices arrived before the reason for them", "Devices arrived before the reason for them"]);
        lines.Should().NotContain("still Devices arrived before the reason for them", "work on the vision began before the devices, as it turns out");
    }

    [Fact]
    public void ReadAgain_TakesASessionFromOneStateToAnother()
    {
        var rules = BuiltInPacks.PersonalizedLearning.ToNRules();
        var live = new LiveSession(rules.Pack);
        var before = DistrictState.Load(Path.Combine(Root, "samples", "districts", "milton.yaml"));
        var after = DistrictState.Builder(before.Id, before.AsOf).Area("technology", "established").Build();
        var session = live.Of(before);

        PageSamples.ReadAgain(session, rules, before, after);

        Outcomes.Of(session, before.Id).Should().Equal(Outcomes.Of(live.Of(after), before.Id));
        session.Query<PracticeStanding>().Should().BeEmpty();
    }

    private static string Squeezed(string code) => Spaces().Replace(code, " ").Trim();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
