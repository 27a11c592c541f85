using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Packs.Reading;

/// <summary>A file that cannot be read is one problem, whatever rests on it.</summary>
public sealed class UnreadFilesTests
{
    [Theory]
    [InlineData("vocabulary/indicators.yaml")]
    [InlineData("vocabulary/areas.yaml")]
    [InlineData("vocabulary/words.yaml")]
    [InlineData("practices/practices.yaml")]
    [InlineData("order/orders.yaml")]
    [InlineData("rules/devices-first.yaml")]
    [InlineData("pack.yaml")]
    public void Read_FileWithAFaultInItsFirstLine_IsOneProblem(string path)
    {
        var file = PackFixture.SmallPack.Single(file => file.Path == path);

        var read = RulePack.TryRead(PackFixture.SmallPackWith(path, "\t" + file.Content));

        read.Value.Should().BeNull();
        read.Problems.Select(problem => (problem.Id, problem.Place!.File)).Should().Equal(("RP0114", path));
    }

    [Fact]
    public void Read_MisspeltNameBesideAFault_IsReportedAllTheSame()
    {
        var indicators = PackFixture.SmallPack.Single(file => file.Path == "vocabulary/indicators.yaml");
        var rule = PackFixture.SmallPack.Single(file => file.Path == "rules/devices-first.yaml");

        var read = RulePack.TryRead(PackFixture.SmallPackWith([
            indicators with { Content = "\t" + indicators.Content },
            rule with { Content = rule.Content.Replace("shared-vision.started", "shard-vision.started", StringComparison.Ordinal) },
        ]));

        read.Problems.Select(problem => problem.Id).Distinct().Should().BeEquivalentTo(["RP0114", "RP2102"]);
        read.Problems.Where(problem => problem.Id == "RP2102").Should().AllSatisfy(problem => problem.Suggestion.Should().Contain("shared-vision"));
    }
}
