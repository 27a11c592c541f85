using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>The tests that travel with the built-in pack show every side of its rules, practices and orders.</summary>
public sealed class PackTestBreadthTests
{
    private static readonly ILookup<string, string> Expected = BuiltInPacks.Tests("personalized-learning").GetValueOrThrow().Tests
        .SelectMany(test => test.Cases.Select(one => (test.For, one.Expect.Text)))
        .ToLookup(pair => pair.For, pair => pair.Text, StringComparer.Ordinal);

    private static RulePack Pack => BuiltInPacks.PersonalizedLearning;

    [Fact]
    public void Rules_Every_FiresStaysQuietAndCannotTell()
    {
        Missing(Pack.Rules.Select(rule => rule.Id), "fires", "quiet", "undetermined").Should().BeEmpty();
        Missing(Pack.Rules.Where(rule => rule.AppliesWhen is not null).Select(rule => rule.Id), "not-applicable").Should().BeEmpty();
    }

    [Fact]
    public void Practices_Every_BecomesReadyAndComesUnderWay()
    {
        Missing(Pack.Practices.Select(practice => practice.Id), "ready", "under-way").Should().BeEmpty();
    }

    [Fact]
    public void Practices_ThatCanWait_AreBlocked()
    {
        var waiting = Pack.Practices.Where(practice =>
            practice.AppliesWhen is not null || practice.AvoidWhen is not null || practice.Needs.Any(need => need.Binding == OrderBinding.Required));

        Missing(waiting.Select(practice => practice.Id), "blocked").Should().BeEmpty();
    }

    [Fact]
    public void Practices_ThatCanBeWithheldDroppedOrDerived_Are()
    {
        Missing(Pack.Practices.Where(practice => practice.AvoidWhen is not null).Select(practice => practice.Id), "withheld").Should().BeEmpty();
        Missing(Pack.Practices.Where(practice => practice.AppliesWhen is not null).Select(practice => practice.Id), "dropped").Should().BeEmpty();
        Missing(Pack.Practices.Where(practice => practice.InPlaceWhen is not null).Select(practice => practice.Id), "in-place").Should().BeEmpty();
    }

    [Fact]
    public void Orders_Every_IsKeptHealedInvertedReadyWaitingAndUnknown()
    {
        Missing(Pack.Orders.Select(order => order.Id), "kept", "healed", "inverted", "ready", "waiting", "unknown").Should().BeEmpty();
    }

    [Fact]
    public void Orders_WithRoomToFollow_AreAtRisk()
    {
        Missing(Pack.Orders.Where(order => order.Tandem is not null).Select(order => order.Id), "at-risk").Should().BeEmpty();
    }

    [Fact]
    public void Orders_AfterAnAreaOrAPractice_AreSkipped()
    {
        var areas = Pack.Areas.Select(area => area.Id).Concat(Pack.Practices.Select(practice => practice.Id)).ToHashSet(StringComparer.Ordinal);

        Missing(Pack.Orders.Where(order => areas.Contains(order.First.Subject)).Select(order => order.Id), "skipped").Should().BeEmpty();
    }

    private static IEnumerable<string> Missing(IEnumerable<string> ids, params string[] outcomes) =>
        from id in ids
        from outcome in outcomes
        where !Expected[id].Contains(outcome, StringComparer.Ordinal)
        select $"{id} is never {outcome}";
}
