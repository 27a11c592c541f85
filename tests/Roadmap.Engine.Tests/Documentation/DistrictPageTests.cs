using System.Text.RegularExpressions;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The district file that the page shows meets the built-in pack.</summary>
public sealed partial class DistrictPageTests
{
    private const string Page = "docs/districts.md";

    [Fact]
    public void District_OfPage_HasNoProblemsAndIsDiagnosed()
    {
        var block = Block().Match(Pages.Read(Page));

        var district = DistrictState.TryRead(new PackFile("brook.yaml", block.Groups["body"].Value));

        ProblemText.Write(district.Problems).Should().BeEmpty();
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        ProblemText.Write(engine.Check(district.Value!)).Should().BeEmpty();
        engine.Diagnose(district.Value!).Waived.Should().ContainSingle("the page shows a waiver that is in force");
    }

    [GeneratedRegex(@"^```yaml district\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
