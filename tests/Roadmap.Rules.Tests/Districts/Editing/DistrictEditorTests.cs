using FluentAssertions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Districts.Editing;

public sealed class DistrictEditorTests
{
    private const string Head = "kind: district\nid: d\nas-of: 2024-06-30\n";

    [Fact]
    public void Write_BlockSection_AddsALineInItsStyle()
    {
        var text = Head + "practices:\n    shared-vision: in-place # since the retreat\n    # nothing is known of coaching\n\nprofile: { schools: 4 }\n";

        Written(text, DistrictEdit.Practice("coaching", "status", "under-way")).Should().Be(
            Head + "practices:\n    shared-vision: in-place # since the retreat\n    coaching: under-way\n    # nothing is known of coaching\n\nprofile: { schools: 4 }\n");
    }

    [Fact]
    public void Write_ShortForm_BecomesTheMappingItStandsFor()
    {
        var text = Head + "practices:\n  shared-vision: \"in-place\"  # agreed\n";

        Written(text, DistrictEdit.Practice("shared-vision", "started", "2022-09")).Should().Be(
            Head + "practices:\n  shared-vision: { status: \"in-place\", started: 2022-09 }  # agreed\n");
    }

    [Fact]
    public void Write_BlockPractice_GetsALine()
    {
        var text = Head + "practices:\n  shared-vision:\n    status: in-place\nprofile:\n  schools: 4";

        Written(text, DistrictEdit.Practice("shared-vision", "started", "2022-09"), DistrictEdit.Profile("locale", "rural")).Should().Be(
            Head + "practices:\n  shared-vision:\n    status: in-place\n    started: 2022-09\nprofile:\n  schools: 4\n  locale: rural");
    }

    [Fact]
    public void Write_InlinePractice_GetsAKeyInsideItsBraces()
    {
        var text = Head + "practices: { shared-vision: { status: in-place }, coaching: planned }\n";

        Written(text, DistrictEdit.Practice("shared-vision", "coverage", "40%"), DistrictEdit.Practice("launch", "status", "planned")).Should().Be(
            Head + "practices: { shared-vision: { status: in-place, coverage: 40% }, coaching: planned, launch: planned }\n");
    }

    [Fact]
    public void Write_InlineOnSeveralLines_KeepsALineForEach()
    {
        var text = Head + "profile: {\n  schools: 4, # all of them\n  enrollment: 2200 # last year\n}\n";

        Written(text, DistrictEdit.Profile("locale", "rural")).Should().Be(
            Head + "profile: {\n  schools: 4, # all of them\n  enrollment: 2200, # last year\n  locale: rural\n}\n");
    }

    [Fact]
    public void Write_MissingSection_IsAddedAtTheEnd()
    {
        var text = Head + "\nprofile: { schools: 4 }\n";

        Written(text, DistrictEdit.Reading("buy-in", "families", "35%", "2024-05-02", "questionnaire")).Should().Be(
            text.TrimEnd() + "\n\nreadings:\n  - { of: buy-in, from: families, value: 35%, method: questionnaire, date: 2024-05-02 }\n");
    }

    [Fact]
    public void Write_BlankValue_IsFilled()
    {
        var text = Head + "areas:\n  technology: # ask the superintendent\npractices:\nprofile: {}\n";

        Written(text, DistrictEdit.Level("technology", "emerging"), DistrictEdit.Practice("coaching", "started", "never"), DistrictEdit.Profile("schools", "3")).Should().Be(
            Head + "areas:\n  technology: emerging # ask the superintendent\npractices: { coaching: { started: never } }\nprofile: { schools: 3 }\n");
    }

    [Fact]
    public void Write_Readings_GoBehindTheLastOne()
    {
        var text = Head + "readings:\n- of: buy-in\n  from: families\n  value: 35%\n\n# the end\n";

        Written(text, DistrictEdit.Reading("communication-groups", "families", "teachers, students", "2024-05"), DistrictEdit.Responses(0, 210, 900)).Should().Be(
            Head + "readings:\n- of: buy-in\n  from: families\n  value: 35%\n  responses: 210\n  invited: 900\n- { of: communication-groups, from: families, value: [teachers, students], date: 2024-05 }\n\n# the end\n");
    }

    [Fact]
    public void Write_History_GoesWhereItsDateBelongs()
    {
        var text = Head + "areas:\n  technology:\n    level: established\n    history:\n      - { date: 2015, level: emerging } # first carts\n      - { date: 2019-09, level: established }\n";

        Written(text, DistrictEdit.History("technology", "2017-02", "developing"), DistrictEdit.History("technology", "2015-04-01", "emerging")).Should().Be(
            Head + "areas:\n  technology:\n    level: established\n    history:\n      - { date: 2015-04-01, level: emerging } # first carts\n      - { date: 2017-02, level: developing }\n      - { date: 2019-09, level: established }\n");
    }

    [Fact]
    public void Write_ShortLevel_GetsItsHistory()
    {
        Written(Head + "areas: { technology: developing }\n", DistrictEdit.History("technology", "2019", "developing")).Should().Be(
            Head + "areas: { technology: { level: developing, history: [{ date: 2019, level: developing }] } }\n");
    }

    [Fact]
    public void Write_WindowsLineBreaks_Stay()
    {
        var text = Head.Replace("\n", "\r\n", StringComparison.Ordinal) + "profile:\r\n  schools: 4\r\n";

        Written(text, DistrictEdit.Profile("locale", "rural")).Should().Be(text + "  locale: rural\r\n");
    }

    [Fact]
    public void Write_FreeText_IsQuoted()
    {
        Written(Head + "tensions:\n  central-local: { lean: 85 }\n", DistrictEdit.Tension("central-local", "anchored-to", "Value 3: \"all\", and # 4")).Should().Be(
            Head + "tensions:\n  central-local: { lean: 85, anchored-to: \"Value 3: \\\"all\\\", and # 4\" }\n");
    }

    [Fact]
    public void Write_Json_StaysJson()
    {
        const string Text = "{\n  \"kind\": \"district\",\n  \"id\": \"d\",\n  \"as-of\": \"2024-06-30\",\n  \"practices\": {\n    \"coaching\": \"in-place\"\n  },\n  \"profile\": {\"schools\": 4}\n}\n";

        WrittenAs("d.json", Text, DistrictEdit.Practice("coaching", "started", "2022"), DistrictEdit.Practice("launch", "status", "planned"), DistrictEdit.Profile("enrollment", "2200"), DistrictEdit.ProgramStarted("2021-08"))
            .Should().Be("{\n  \"kind\": \"district\",\n  \"id\": \"d\",\n  \"as-of\": \"2024-06-30\",\n  \"practices\": {\n    \"coaching\": {\"status\": \"in-place\", \"started\": \"2022\"},\n    \"launch\": \"planned\"\n  },\n  \"profile\": {\"schools\": 4, \"enrollment\": 2200},\n  \"program\": {\"started\": \"2021-08\"}\n}\n");
    }

    [Fact]
    public void Write_StatementThatContradictsTheFile_IsRefusedWithItsReason()
    {
        var written = DistrictEditor.Write(new PackFile("d.yaml", Head + "practices: { coaching: not-started }\n"), DistrictEdit.Practice("coaching", "started", "2020"));

        written.Value.Should().BeNull();
        written.Problems.Should().ContainSingle().Which.Id.Should().Be("RP5012");
    }

    [Fact]
    public void Write_PlaceTakenBySomethingElse_IsRefused()
    {
        var written = DistrictEditor.Write(new PackFile("d.yaml", Head + "practices:\n  coaching: >-\n    in-place\n"), DistrictEdit.Practice("coaching", "started", "2022"));

        written.Value.Should().BeNull();
        written.Problems.Should().ContainSingle().Which.Id.Should().Be("RP5101");
    }

    [Fact]
    public void Write_BrokenFile_GivesItsProblems()
    {
        DistrictEditor.Write(new PackFile("d.yaml", "kind: district\n"), DistrictEdit.Profile("locale", "rural")).Problems.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("color")]
    [InlineData("id")]
    public void Practice_UnknownField_Throws(string field)
    {
        var act = () => DistrictEdit.Practice("coaching", field, "x");

        act.Should().Throw<ArgumentException>();
    }

    private static string Written(string text, params DistrictEdit[] edits) => WrittenAs("d.yaml", text, edits);

    private static string WrittenAs(string path, string text, params DistrictEdit[] edits)
    {
        var written = DistrictEditor.Write(new PackFile(path, text), edits);
        written.Problems.Should().BeEmpty();
        return written.GetValueOrThrow().Content;
    }
}
