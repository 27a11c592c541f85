using Roadmap.Import.Tables;

namespace Roadmap.Import.Tests.Tables;

public sealed class ExcelTests
{
    private static readonly byte[] Small = Workbook.Table(["Q", "X"], Workbook.Number("A2", "4") + Workbook.Text("B2", "a"), Workbook.Number("A3", "2"));

    [Fact]
    public void Workbook_WithNumbersAndTexts_IsRead() => Survey.Readings(Survey.Read(Small, Survey.Share)).Should().Equal("buy-in - families 50% 2 -");

    [Fact]
    public void Sheet_OfTheMap_IsTakenWhateverItsCase()
    {
        var book = Workbook.Of(("About", [Workbook.Text("A1", "hello")]), ("Answers", [Workbook.Text("A1", "Q"), Workbook.Number("A2", "5")]));
        Survey.Readings(Survey.Read(book, "table: { sheet: answers }\n" + Survey.Share)).Should().Equal("buy-in - families 100% 1 -");
        Survey.Fault(book, "table: { sheet: Answer }\n" + Survey.Share).Should().Be("RP7106 \"survey\" has no sheet \"Answer\". Did you mean \"Answers\"?");
        Survey.Fault(book, Survey.Share).Should().StartWith("RP7108 ");
    }

    [Fact]
    public void Cells_WithErrors_AreListedAndNotTakenForEmpty()
    {
        var book = Workbook.Table(["Q", "X"], Workbook.Error("A2", "#DIV/0!"), "", Workbook.Number("A4", "5") + Workbook.Error("B4", "#REF!"), Workbook.Text("A5", "five"));
        Survey.Unused(Survey.Read(book, Survey.Share)).Should().Equal(
            "2 Q \"#DIV/0!\" The cell holds the error #DIV/0!.",
            "3 - \"\" The row is empty.",
            "5 Q \"five\" It is not a number; decimals stand behind a point, and nothing between thousands.");
    }

    [Fact]
    public void Cells_WithDaysAndPercentages_AreWhatPeopleSee()
    {
        var book = Workbook.Table(["Q", "Day"], Workbook.Number("A2", "0.5", style: 2) + Workbook.Number("B2", "46120", style: 1), Workbook.Number("A3", "0.355", style: 2) + Workbook.Number("B3", "46121.75", style: 1));
        var result = Survey.Read(book, "date: { column: Day }\nreadings:\n  - { of: buy-in, from: families, column: Q, take: mean, percent: yes, decimals: 1 }\n");
        Survey.Readings(result).Should().Equal("buy-in - families 42.8% 2 2026-04-09");
    }

    [Fact]
    public void Rows_EmptyAtTheEnd_BelongToNoTable() =>
        Survey.Read(Workbook.Table(["Q"], Workbook.Number("A2", "4"), "", "<c r=\"A4\" s=\"1\"/>", "<c r=\"A5\" s=\"1\"/>"), Survey.Share).RowsRead.Should().Be(1);

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(700)]
    public void Workbook_CutOff_IsRefused(int length) => Survey.Fault(Small[..length], Survey.Share).Should().StartWith("RP7105 \"survey\" is not a whole Excel workbook.");

    [Fact]
    public void Workbook_DamagedAnywhere_IsReadOrRefusedAndNothingElse()
    {
        for (var at = 0; at < Small.Length; at += 3)
        {
            var damaged = Small.ToArray();
            damaged[at] ^= 0x5A;
            FluentActions.Invoking(() => Survey.TryRead(damaged, Survey.Share)).Should().NotThrow($"byte {at}");
        }
    }

    [Fact]
    public void Workbook_LockedOrOld_IsRefused() =>
        Survey.Fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], Survey.Share).Should().Be("RP7104 \"survey\" is locked with a password, or in the form of before 2007. Save it as an Excel workbook (.xlsx) without a password.");

    [Fact]
    public void Archive_ThatIsNoWorkbook_IsRefused() => Survey.Fault([(byte)'P', (byte)'K', 5, 6, .. new byte[18]], Survey.Share).Should().StartWith("RP7105 ");

    [Fact]
    public void Workbook_ThatUnpacksToTooMuch_IsRefusedBeforeItIsOpened()
    {
        var bomb = Workbook.With(Small, "xl/worksheets/sheet9.xml", 4 * 1024 * 1024);
        bomb.Length.Should().BeLessThan(20_000);
        Survey.Fault(bomb, Survey.Share, TableLimits.Usual with { UnpackedBytes = 1024 * 1024 }).Should().Be("RP7103 \"survey\" unpacks to more than 1 MiB, the most that is read. Save only the sheet with the answers as a workbook of its own.");
    }
}
