using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>What follows from other facts is as sure as its weakest ground.</summary>
public sealed class DerivedEvidenceTests
{
    private const string Grounds = """
        as-of: 2016-06-30
        readings:
          - { of: trust, from: teachers, value: developing, method: questionnaire, date: 2016-05-01 }
          - { of: trust, from: families, value: developing, method: questionnaire, date: 2016-05-01 }
          - { of: pace, from: teachers, value: monthly, method: questionnaire, date: 2016-05-01 }
          - { of: buy-in, from: families, value: 35%, method: questionnaire, date: 2014-05-01 }
        practices: { devices: in-place, shared-vision: not-started }
        schools: [ { id: hs, readings: [ { of: trust, value: developing, date: 2012 } ] } ]
        """;

    [Theory]
    [InlineData(1, Confidence.Triangulated)]
    [InlineData(2, Confidence.Single)]
    public void DerivedLevel_OfGatesUpToIt_IsAsSureAsTheirWeakestReading(int level, Confidence expected)
    {
        var district = SpecFile.Bind(Grounds);
        district.District.Areas[0] = new AreaFacts { Level = level, Basis = FactBasis.Derived };

        Describe("technology", district).Confidence.Should().Be(expected);
    }

    [Fact]
    public void DerivedLevel_OfASchool_RestsOnTheSchoolsOwnReadings()
    {
        var district = SpecFile.Bind(Grounds);
        district.Schools[0].Areas[0] = new AreaFacts { Level = 1, Basis = FactBasis.Derived };

        var (key, school) = CellSpecTests.Asked("hs: technology", district);

        EvidenceReader.Describe(key, district, school).Confidence.Should().Be(Confidence.Stale);
    }

    [Fact]
    public void DerivedStatus_OfAStaleReading_IsStale()
    {
        var district = SpecFile.Bind(Grounds);
        district.District.Practices[0] = PracticeFacts.Nothing(district.AsOf) with { Status = PracticeStatus.InPlace, Basis = FactBasis.Derived };

        Describe("coaching", district).Confidence.Should().Be(Confidence.Stale);
    }

    [Fact]
    public void StatedLevel_AgainstItsReadings_IsDisputed()
    {
        var district = SpecFile.Bind(Grounds + "\nareas: { technology: sustaining }\n");
        district.District.Areas[0] = district.District.Areas[0] with { DisputedBy = 2 };
        district.District.Practices[1] = district.District.Practices[1] with { DisputedBy = PracticeStatus.InPlace };

        Describe("technology", district).Confidence.Should().Be(Confidence.Disputed);
        Describe("devices", district).Confidence.Should().Be(Confidence.Disputed);
    }

    [Fact]
    public void OrderStatus_OnceWritten_IsAsSureAsItsMilestones()
    {
        var district = SpecFile.Bind(Grounds);
        district.Orders[0] = new OrderFacts(OrderStatus.Skipped, false, false);

        var evidence = Describe("devices/shared-vision", district);

        evidence.Value.Should().Be("skipped");
        evidence.Confidence.Should().Be(Confidence.Asserted);
        CellReader.Read(CellKeys.Parse("devices/shared-vision.arrested"), district, district.District).Should().Be(CellValue.Of(false));
    }

    private static CellEvidence Describe(string cell, BoundDistrict district) =>
        EvidenceReader.Describe(CellKeys.Parse(cell), district, district.District);
}
