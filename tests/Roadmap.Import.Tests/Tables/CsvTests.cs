using System.Text;
using Roadmap.Import.Tables;

namespace Roadmap.Import.Tests.Tables;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Q,X\n4,a\n2,b\n")]
    [InlineData("Q;X\n4;a\n2;b\n")]
    [InlineData("Q\tX\n4\ta\n2\tb\n")]
    [InlineData("Q,X\r\n4,a\r\n2,b")]
    [InlineData("\"Q\",\"X; y; z\"\n4,a\n2,b\n")]
    [InlineData("Q\n4\n2\n")]
    [InlineData("  Q  ,X\n 4 ,a\n\"2\",\"b\nc\"\n")]
    public void Survey_WithAnyDelimiterAndLineBreak_IsRead(string survey)
    {
        var result = Survey.Read(survey, Survey.Share);
        Survey.Readings(result).Should().Equal("buy-in - families 50% 2 -");
        result.Unused.Should().BeEmpty();
    }

    [Fact]
    public void Delimiter_OfTheMap_GoesBeforeWhatIsFound() =>
        Survey.Readings(Survey.Read("Q;a,b,c\n4;1,2,3\n", "table: { delimiter: semicolon }\n" + Survey.Share)).Should().Equal("buy-in - families 100% 1 -");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Survey_WithAMark_IsReadInItsEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] survey = [.. encoding.GetPreamble(), .. encoding.GetBytes("École,Q\nLycée,5\n")];
        Survey.Readings(Survey.Read(survey, "schools: { column: École, words: { lycée: lycee } }\n" + Survey.Share)).Should().Equal("buy-in - families 100% 1 -", "buy-in lycee families 100% 1 -");
    }

    [Fact]
    public void Survey_InWindows1252_IsReadWhenTheMapSaysSoAndRefusedOtherwise()
    {
        byte[] survey = [.. "School,Q\nA,5\nLyc"u8, 0xE9, .. "e,5\n"u8];
        const string Schools = "schools: { column: School, words: { Lycée: lycee, A: a } }\n";
        Survey.Readings(Survey.Read(survey, "table: { encoding: windows-1252 }\n" + Schools + Survey.Share)).Should().Contain("buy-in lycee families 100% 1 -");
        Survey.Fault(survey, Schools + Survey.Share).Should().Be("RP7102 Line 3 of \"survey\" is not UTF-8 text. Export it as UTF-8, or write \"encoding: windows-1252\" under \"table:\" in the map.");
    }

    [Fact]
    public void Survey_ThatIsNoText_IsRefused()
    {
        Survey.Fault([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], Survey.Share).Should().StartWith("RP7102 Line 1");
        Survey.Fault("Q\n1\0\n"u8.ToArray(), Survey.Share).Should().StartWith("RP7101 \"survey\" is not a table in text form.");
        Survey.Fault([], Survey.Share).Should().StartWith("RP7107 \"survey\" has no names of columns in row 1.");
        Survey.Fault("\n\n\n"u8.ToArray(), Survey.Share).Should().StartWith("RP7107 ");
        Survey.Fault("Q\n"u8.ToArray(), "table: { header-row: 5 }\n" + Survey.Share).Should().StartWith("RP7107 \"survey\" has no names of columns in row 5.");
    }

    [Fact]
    public void Rows_ThatDoNotFit_AreListedByLine()
    {
        var result = Survey.Read("Title\n\nQ,X\n4,a\n5\n4,a,b\n4,a,,\n\n4,\"b\nc\"\n4,x\"y\n2,a\n,\n,\n", "table: { header-row: 3 }\n" + Survey.Share);
        Survey.Unused(result).Should().Equal(
            "5 - \"5\" The row has only 1 cells, and the table 2 columns.",
            "6 - \"4 | a | b\" The row has 3 cells, and the table 2 columns.",
            "8 - \"\" The row is empty.",
            "11 - \"4 | x\"y\" A quote stands inside a cell that is not in quotes, or behind its end.");
        Survey.Readings(result).Should().Equal("buy-in - families 75% 4 -");
        result.RowsRead.Should().Be(8);
    }

    [Fact]
    public void Quote_ThatIsNeverClosed_IsListedWithItsLine() =>
        Survey.Unused(Survey.Read("Q,X\n4,a\n5,\"open\n4,b\n4,c\n", Survey.Share)).Should().ContainSingle().Which.Should().StartWith("3 - ").And.EndWith("A quote that is opened here is never closed; everything below belongs to it.");

    [Fact]
    public void Survey_BeyondTheLimits_IsRefused()
    {
        var rows = Encoding.UTF8.GetBytes("Q\n" + string.Concat(Enumerable.Repeat("4\n", 20)));
        Survey.Fault(rows, Survey.Share, TableLimits.Usual with { Bytes = 10 }).Should().StartWith("RP7103 ");
        Survey.Fault(rows, Survey.Share, TableLimits.Usual with { Rows = 10 }).Should().StartWith("RP7103 ");
        Survey.Fault("Q,a,b,c\n4,1,2,3\n"u8.ToArray(), Survey.Share, TableLimits.Usual with { Columns = 3 }).Should().StartWith("RP7103 ");
    }

    [Fact]
    public void Columns_ThatAreNotThereOrTwice_AreProblemsOfTheMap()
    {
        Survey.Fault("Que,X\n4,a\n"u8.ToArray(), Survey.Share.Replace("Q,", "Qeu,", StringComparison.Ordinal)).Should().Be("RP7108 \"survey\" has no column \"Qeu\". Did you mean \"Que\"?");
        Survey.Fault("X,Y\n4,a\n"u8.ToArray(), Survey.Share).Should().StartWith("RP7108 \"survey\" has no column \"Q\".");
        Survey.Fault("Q,Q\n4,5\n"u8.ToArray(), Survey.Share).Should().StartWith("RP7109 \"survey\" has more than one column \"Q\".");
        Survey.TryRead("X\n4\n"u8.ToArray(), Survey.Share).Problems[0].Place!.Line.Should().Be(4);
    }
}
