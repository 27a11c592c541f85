using System.Collections.Immutable;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Tests.Text;

public sealed class PlainLetterWriterTests
{
    [Fact]
    public void Write_OfNothing_IsEmpty() => Write().Should().BeEmpty();

    [Fact]
    public void Write_OfHeadings_UnderlinesThemAndLeavesOneLineBetween() => Write(
        new GapBlock(),
        new HeadingBlock("Title", isTitle: true),
        new ParagraphBlock(new TextRun("Text.")),
        new GapBlock(),
        new GapBlock(),
        new HeadingBlock("Part"),
        new ParagraphBlock(new TextRun("More.")),
        new GapBlock()).Should().Be("Title\n=====\n\nText.\n\nPart\n----\nMore.\n");

    [Fact]
    public void Write_OfAParagraphWithALead_HangsTheTextBesideIt() => Write(
        new ParagraphBlock(new TextRun("A sentence that needs more than one line of forty.")) { Indent = 2, Lead = new TextRun("Why"), Hang = 8 })
        .Should().Be("  Why     A sentence that needs more\n          than one line of forty.\n");

    [Fact]
    public void Write_OfALeadWiderThanItsColumn_KeepsASpaceBehindIt() => Write(
        new ParagraphBlock(new TextRun("text")) { Lead = new TextRun("Because"), Hang = 3 }).Should().Be("Because text\n");

    [Fact]
    public void Write_OfBars_LinesUpTheirColumns() => Write(60, Bars(
        new BarRow("One", 1, 2, 3, "low", Tone.Plain, [new TextRun("rising")]),
        new BarRow("Another", null, 2, 3, "not known", Tone.Plain, [])))
        .Should().Be("  One      ■■□□··  low        rising\n  Another  ······  not known\n");

    [Fact]
    public void Write_OfABarWithALongTitle_GoesOnBelowIt() => Write(60, Bars(
        new BarRow("Curriculum, instruction and assessment", 3, 3, 3, "high", Tone.Plain, [new TextRun("since 2014")])))
        .Should().Be("  Curriculum,        ■■■■■■  high  since 2014\n  instruction and\n  assessment\n");

    [Fact]
    public void Write_OfABarWithoutRoomForItsNote_PutsTheNoteBelow() => Write(Bars(
        new BarRow("Technology", 1, 4, 4, "established", Tone.Plain, [new TextRun("since 2014-08-20 and still rising in every school")])))
        .Should().Be("  Technology  ■■□□□□□□  established\n    since 2014-08-20 and still rising in\n    every school\n");

    [Fact]
    public void Write_OfVerbatimLines_KeepsTheirSpacesAndDoesNotWrapThem()
    {
        var line = "    " + new string('x', 60) + " y";
        Write(new VerbatimBlock(line + "\n  ^^\n")).Should().Be(line + "\n  ^^\n");
    }

    [Fact]
    public void Write_OfHostileText_PrintsNoControlCharacter()
    {
        const string Hostile = "\u001b]0;title\u0007\u202E\n\u0000";
        var text = Write(
            new HeadingBlock(Hostile),
            new ParagraphBlock(new TextRun(Hostile)) { Lead = new TextRun(Hostile), Hang = 2 },
            Bars(new BarRow(Hostile, 1, 2, 3, Hostile, Tone.Plain, [new TextRun(Hostile)])),
            new VerbatimBlock(Hostile));
        text.Where(character => char.IsControl(character) && character != '\n').Should().BeEmpty();
        text.Should().NotContain("\u202E");
    }

    [Fact]
    public void Write_OnATinyPage_CountsItAsForty() => Write(3, new ParagraphBlock(new TextRun("one two three"))).Should().Be("one two three\n");

    private static BarsBlock Bars(params ImmutableArray<BarRow> rows) => new(rows);

    private static string Write(params ImmutableArray<LetterBlock> blocks) => Write(40, blocks);

    private static string Write(int width, params ImmutableArray<LetterBlock> blocks) => PlainLetterWriter.Write(new Letter(blocks), width);
}
