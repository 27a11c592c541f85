using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

public sealed class DistrictBinderTests
{
    private static readonly DateOnly AsOf = new(2016, 6, 30);

    [Fact]
    public void Bind_OfACapacityPerTerm_TakesItForTheTermsOfAYear()
    {
        const string Terms = """
            calendar:
              terms:
                - { name: Fall 2016, from: 2016-08-10, to: 2016-12-18 }
                - { name: Winter 2017, from: 2017-01-05, to: 2017-03-18 }
                - { name: Spring 2017, from: 2017-04-01, to: 2017-06-18 }
                - { name: Fall 2017, from: 2017-08-10, to: 2017-12-18 }
            """;
        const string Capacity = "as-of: 2016-06-30\ncapacity: { leadership: 4, launches: 3 }\n";

        CapacityOf(Capacity).Should().Equal(8 * FactType.NumberScale, null, 3 * FactType.NumberScale);
        CapacityOf(Capacity + Terms).Should().Equal(12 * FactType.NumberScale, null, 3 * FactType.NumberScale);
    }

    [Fact]
    public void Bind_OfTargets_PutsTheDistrictsOwnBeforeThoseOfThePack()
    {
        var district = SpecFile.Bind("as-of: 2016-06-30\ntargets: { leadership: developing }\n");

        district.Targets.Should().Equal(3, 2);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2016-06-30", true)]
    [InlineData("2016-06", true)]
    [InlineData("2016", true)]
    [InlineData("2016-06-29", false)]
    [InlineData("2016-05", false)]
    public void Bind_OfAWaiver_IsInForceToItsLastDay(string? until, bool isInForce)
    {
        var state = DistrictState.Builder("spec", AsOf).Waiver("devices-before-why", "known", until: until).Build();

        var waiver = DistrictBinder.Bind(state, FactsPack.Index).GetValueOrThrow().Waivers.Should().ContainSingle().Subject;

        waiver.Target.Should().Be("devices-before-why");
        waiver.IsInForce.Should().Be(isInForce);
    }

    [Fact]
    public void Bind_OfWhatABuilderWasTold_FindsWhatNoFileReaderSaw()
    {
        var state = DistrictState.Builder("spec", AsOf)
            .Practice("devices", "under-way", expected: "a while")
            .Reading("buy-in", "35%", date: "2016-05", margin: "some")
            .Build();

        var bound = DistrictBinder.Bind(state, FactsPack.Index);

        bound.Value.Should().BeNull();
        bound.Problems.Select(problem => problem.Message).Should().Equal(
            "The time expected for devices is \"a while\", and must be a duration such as 6 months.",
            "The margin of buy-in is \"some\", and must be a percentage such as 35%.");
    }

    [Fact]
    public void Bind_OfAnEmptyDistrict_KnowsNothing()
    {
        var district = DistrictBinder.Bind(DistrictState.Builder("spec", AsOf).Build(), FactsPack.Index).GetValueOrThrow();

        district.Orders.Should().OnlyContain(order => order == new OrderFacts(OrderStatus.Unknown, null, false));
        district.Profile.Should().OnlyContain(value => !value.IsKnown);
        district.Capacity.Should().OnlyContain(amount => amount == null);
        district.ProfileSchools.Should().BeNull();
        district.District.Areas.Should().OnlyContain(area => area.Basis == FactBasis.None);
        district.District.Practices.Should().OnlyContain(practice => practice.Basis == FactBasis.None);
    }

    private static long?[] CapacityOf(string district) => SpecFile.Bind(district).Capacity;
}
