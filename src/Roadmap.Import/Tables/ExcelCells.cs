using System.Globalization;
using ExcelDataReader;
using Roadmap.Import.Wording;

namespace Roadmap.Import.Tables;

/// <summary>Reads single cells of a workbook.</summary>
internal static class ExcelCells
{
    private const double MostNumber = 1e15;

    internal static SurveyCell Read(IExcelDataReader reader, int index, WorkbookErrors errors) => errors.At(reader.Depth + 1, index) is { } error
        ? new SurveyCell(error, Fault: SurveyReasons.ErrorInCell(error))
        : reader.GetValue(index) switch
        {
            null => SurveyCell.Of(""),
            string text => SurveyCell.Of(text),
            double number => Number(number, reader.GetNumberFormatString(index)),
            int number => Number(number, reader.GetNumberFormatString(index)),
            bool yes => new SurveyCell(yes ? "TRUE" : "FALSE"),
            DateTime time => new SurveyCell(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Day: DateOnly.FromDateTime(time)),
            var other => SurveyCell.Of(Convert.ToString(other, CultureInfo.InvariantCulture)),
        };

    /// <summary>A cell that shows 35% holds 0.35; what people see counts.</summary>
    private static SurveyCell Number(double number, string? format)
    {
        if (double.IsNaN(number) || Math.Abs(number) > MostNumber)
        {
            return SurveyCell.Of(number.ToString("R", CultureInfo.InvariantCulture));
        }

        var isPercent = format?.Contains('%', StringComparison.Ordinal) == true;
        var value = (decimal)number * (isPercent ? 100 : 1);
        var text = value.ToString("0.############", CultureInfo.InvariantCulture) + (isPercent ? "%" : "");
        return new SurveyCell(text, value);
    }
}
