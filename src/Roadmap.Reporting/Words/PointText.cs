using System.Globalization;

namespace Roadmap.Reporting.Words;

/// <summary>Writes thousandths for people: halves go away from zero, and there is no minus zero.</summary>
internal static class PointText
{
    /// <summary>With one decimal: <c>7.5</c>, <c>-0.3</c>.</summary>
    internal static string OneDecimal(long thousandths)
    {
        var tenths = (Math.Abs(thousandths) + 50) / 100;
        var sign = thousandths < 0 && tenths > 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{tenths / 10}.{tenths % 10}");
    }

    /// <summary>With one decimal and always a sign: <c>+7.5</c>, <c>-0.3</c>.</summary>
    internal static string Signed(long thousandths)
    {
        var text = OneDecimal(thousandths);
        return text.StartsWith('-') ? text : "+" + text;
    }

    /// <summary>With three decimals: <c>0.333</c>.</summary>
    internal static string ThreeDecimals(long thousandths)
    {
        var absolute = Math.Abs(thousandths);
        var sign = thousandths < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{absolute / 1000}.{absolute % 1000:000}");
    }
}
