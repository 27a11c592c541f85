using Roadmap.Import.Wording;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;

namespace Roadmap.Import.Tests;

public sealed class SurveyImportTests
{
    private const string Schools = "district: { id: maple, name: \"Maple: \\\"North\\\"\", as-of: 2026-06-30 }\nschools: { column: S, words: { Hill School: hill, Brook: brook } }\n";
    private const string Rows = "S,Q\nHill School,4\nBrook,2\n";

    [Theory]
    [InlineData("maple.yaml")]
    [InlineData("maple.json")]
    public void NewDistrict_WithTheReadings_IsADistrictFile(string path)
    {
        var begun = SurveyImport.NewDistrict(Survey.Map(Schools + Survey.Share), path).Value!;
        var written = DistrictEditor.Write(begun, Survey.Read(Rows, Schools + Survey.Share).Edits);
        written.Problems.Should().BeEmpty();
        var state = DistrictState.TryRead(written.Value!).Value!;
        state.Name.Should().Be("Maple: \"North\"");
        state.AsOf.Should().Be(new DateOnly(2026, 6, 30));
        state.Readings.Select(reading => reading.Value!.Text).Should().Equal("50%");
        state.Schools.Select(school => $"{school.Id} {school.Name} {school.Readings.Single().Value!.Text}").Should().Equal("hill Hill School 100%", "brook Brook 0%");
    }

    [Fact]
    public void Edits_IntoAFileThatIsThere_ChangeNothingElse()
    {
        const string Before = "kind: district # ours\nid: maple\nas-of: 2026-06-30\nschools:\n  - id: hill # on the hill\n    areas: { technology: developing }\n  - { id: ridge, name: Ridge }\n# the end\n";
        var written = DistrictEditor.Write(new PackFile("maple.yaml", Before), Survey.Read(Rows, Schools + Survey.Share).Edits).Value!.Content;
        written.Should().Be("""
            kind: district # ours
            id: maple
            as-of: 2026-06-30
            schools:
              - id: hill # on the hill
                areas: { technology: developing }
                readings:
                  - { of: buy-in, from: families, value: 100%, responses: 1 }
              - { id: ridge, name: Ridge }
              - id: brook
                name: Brook
                readings:
                  - { of: buy-in, from: families, value: 0%, responses: 1 }
            readings:
              - { of: buy-in, from: families, value: 50%, responses: 2 }
            # the end

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void NewDistrict_OfAMapThatNamesNone_IsAProblem() =>
        SurveyImport.NewDistrict(Survey.Map(Survey.Share), "x.yaml").Problems.Single().Id.Should().Be("RP7110");

    [Fact]
    public void Survey_ThatIsNotThere_IsAProblem() =>
        SurveyImport.TryRead("no-such-file.csv", Survey.Map(Survey.Share)).Problems.Single().Id.Should().Be("RP7101");

    [Fact]
    public void Descriptors_OfTheFamily_AreInOrderAndTheirOwn() =>
        ImportProblems.Descriptors.Select(kind => kind.Id).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("RP71", StringComparison.Ordinal));
}
