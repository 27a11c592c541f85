namespace Roadmap.Rules.Tests.BuiltIn;

public sealed class KnowledgeTests
{
    private static readonly IReadOnlyList<KnowledgeClaim> Claims = KnowledgeReader.Claims();
    private static readonly IReadOnlyList<KnowledgeElement> Elements = KnowledgeReader.Elements();

    [Fact]
    public void Page_Committed_IsTheGeneratedOne()
    {
        var page = new KnowledgePage(Claims, Elements).Write();
        if (Environment.GetEnvironmentVariable("RECORD_KNOWLEDGE") == "1")
        {
            File.WriteAllText(KnowledgeRepository.PathOf(KnowledgeRepository.Page), page);
        }

        KnowledgeRepository.Read(KnowledgeRepository.Page).Split('\n')
            .Should().Equal(page.Split('\n'), "RECORD_KNOWLEDGE=1 writes the page again");
    }

    [Fact]
    public void Page_EveryRow_HasNoEmptyCell()
    {
        var page = new KnowledgePage(Claims, Elements).Write();

        page.Split('\n').Where(line => line.StartsWith('|') && line.Contains("|  |", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Claims_AreNumberedWithoutAGap()
    {
        string[] expected = [.. Numbers('C', 82, "0"), .. Numbers('X', 13, "0")];

        Claims.Select(claim => claim.Id).Should().Equal(expected);
    }

    [Fact]
    public void Claims_Every_IsCarriedSomewhere()
    {
        var carried = Carried();

        Claims.Where(claim => !carried.Contains(claim.Id)).Select(claim => claim.Id).Should().BeEmpty();
    }

    [Fact]
    public void Claims_EveryInThePack_IsCarriedThereAndNotOnlyInASample()
    {
        var carried = Elements.Where(element => element.Kind != "district").SelectMany(element => element.Carries).ToHashSet(StringComparer.Ordinal);

        Claims.Where(claim => !carried.Contains(claim.Id)).Select(claim => claim.Id).Should().BeEmpty();
    }

    [Fact]
    public void CaseClaims_Every_IsToldBySampleDistrict()
    {
        var told = Elements.Where(element => element.Kind == "district").SelectMany(element => element.Carries).ToHashSet(StringComparer.Ordinal);

        Enumerable.Range(73, 9).Select(number => $"C{number}").Where(claim => !told.Contains(claim)).Should().BeEmpty();
    }

    [Fact]
    public void Elements_Every_CarriesOnlyNumbersThatExist()
    {
        var known = Claims.Select(claim => claim.Id).Concat(Numbers('D', 61, "00")).Concat(Numbers('P', 50, "00")).ToHashSet(StringComparer.Ordinal);

        Elements.SelectMany(element => element.Carries.Select(number => (element.Id, number)))
            .Where(pair => !known.Contains(pair.number)).Should().BeEmpty();
    }

    [Fact]
    public void Elements_Every_HasASourceOrTheMarkOurs()
    {
        Elements.Where(element => element.Kind != "district" && !element.HasGround)
            .Select(element => $"{element.Kind} {element.Id}").Should().BeEmpty();
    }

    [Fact]
    public void Elements_FromASourceOrFramework_CiteOne()
    {
        Elements.Where(element => element.Origin is "source" or "framework" && element.Sources.IsEmpty)
            .Select(element => $"{element.Kind} {element.Id}").Should().BeEmpty();
    }

    [Fact]
    public void Elements_Every_CitesOnlySourcesOfThePack()
    {
        var sources = Elements.Where(element => element.Kind == "source").Select(element => element.Id).ToHashSet(StringComparer.Ordinal);

        Elements.SelectMany(element => element.Sources).Concat(Claims.SelectMany(claim => claim.Sources))
            .Where(source => !sources.Contains(source)).Should().BeEmpty();
    }

    [Fact]
    public void Elements_Every_StandsInASectionOfThePage()
    {
        Elements.Select(element => element.Kind).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(KnowledgePage.Kinds);
    }

    [Theory]
    [InlineData('D', 61, "rule")]
    [InlineData('P', 50, "practice")]
    public void Numbers_Every_IsCarriedOrExplainedInTheNotes(char letter, int count, string kind)
    {
        var carried = Elements.Where(element => element.Kind == kind).SelectMany(element => element.Carries).ToHashSet(StringComparer.Ordinal);
        var notes = KnowledgeRepository.Read(KnowledgeRepository.Notes);

        Numbers(letter, count, "00").Where(number => !carried.Contains(number) && !notes.Contains(number, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static HashSet<string> Carried() => Elements.SelectMany(element => element.Carries).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(char letter, int count, string format) =>
        Enumerable.Range(1, count).Select(number => letter + number.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
}
