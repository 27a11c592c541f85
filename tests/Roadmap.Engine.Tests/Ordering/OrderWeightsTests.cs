using Roadmap.Engine.Ordering;
using Roadmap.Rules.Packs;
using static Roadmap.Engine.Tests.PackText;

namespace Roadmap.Engine.Tests.Ordering;

public sealed class OrderWeightsTests
{
    private static readonly string Advised = "needs:\n  - { first: a is in-place, binding: advised, because: It helps }";

    [Theory]
    [InlineData("skipped kept", 500, "3 of 3 + 3")]
    [InlineData("skipped kept kept", 333, "3 of 9 is 333.33")]
    [InlineData("skipped skipped kept", 667, "6 of 9 is 666.67")]
    [InlineData("kept", 0, "none of 3")]
    [InlineData("skipped advised-kept", 750, "3 of 3 + 1")]
    [InlineData("skipped healed", 500, "healed counts among what was decided")]
    [InlineData("skipped ready waiting unknown", 1000, "what is not entered or unknown counts nowhere")]
    public void Index_IsWeightOfViolatedOverWeightOfDecided(string needs, long expected, string because) =>
        Analyze(needs).Index.Should().Be(expected, because);

    [Fact]
    public void Index_HalfAThousandth_IsRoundedAwayFromZero()
    {
        // 1 of 16: 62.5 thousandths.
        var order = Analyze("advised-skipped kept kept kept kept kept");
        order.Index.Should().Be(63);
    }

    [Theory]
    [InlineData("ready waiting")]
    [InlineData("unknown")]
    public void Index_NothingDecided_IsNull(string needs) => Analyze(needs).Index.Should().BeNull();

    [Fact]
    public void Unknown_IsTheWeightOfUnknownStatuses() => Analyze("unknown unknown advised-unknown kept").UnknownWeight.Should().Be(7000);

    /// <summary>One constraint for each word, by the status it should have.</summary>
    private static OrderAnalysis Analyze(string words)
    {
        var kinds = words.Split(' ');
        var documents = kinds.SelectMany((kind, i) => new[]
        {
            Practice($"first-{i}"),
            Practice($"then-{i}", (kind.StartsWith("advised", StringComparison.Ordinal) ? Advised : Needs("a is in-place")).Replace("first: a ", $"first: first-{i} ", StringComparison.Ordinal)),
        });
        RulePack pack = Read([.. documents]);
        return PackText.Diagnose(pack, district =>
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                var (first, then) = ($"first-{i}", $"then-{i}");
                switch (kinds[i].Replace("advised-", "", StringComparison.Ordinal))
                {
                    case "skipped":
                        district.Practice(first, "not-started").Practice(then, "under-way", started: "2020-01-01");
                        break;
                    case "kept":
                        district.Practice(first, "in-place", started: "2018", inPlaceSince: "2019").Practice(then, "under-way", started: "2020-01-01");
                        break;
                    case "healed":
                        district.Practice(first, "in-place", started: "2018", inPlaceSince: "2021").Practice(then, "under-way", started: "2020-01-01");
                        break;
                    case "ready":
                        district.Practice(first, "in-place", started: "2018", inPlaceSince: "2021").Practice(then, "not-started");
                        break;
                    case "waiting":
                        district.Practice(first, "not-started").Practice(then, "not-started");
                        break;
                }
            }
        }).Order;
    }
}
