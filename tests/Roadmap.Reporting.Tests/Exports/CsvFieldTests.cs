using Roadmap.Reporting.Exports;

namespace Roadmap.Reporting.Tests.Exports;

public sealed class CsvFieldTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+SUM(A1)", "\"'+SUM(A1)\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@cmd", "\"'@cmd\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    public void Of_TextLikeAFormula_IsNeutral(string text, string field) => CsvField.Of(text).Should().Be(field);

    [Theory]
    [InlineData("-0.3")]
    [InlineData("+7.5")]
    [InlineData("12")]
    [InlineData("a-b=c")]
    [InlineData("")]
    public void Of_NumberOrPlainText_StaysAsItIs(string text) => CsvField.Of(text).Should().Be(text);

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Of_TextWithMarks_IsQuoted(string text, string field) => CsvField.Of(text).Should().Be(field);
}
