using System.Globalization;
using Roadmap.Import.Tables;
using Roadmap.Import.Wording;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tallying;

/// <summary>Reads the answers to one question.</summary>
internal sealed class AnswerReader(SurveyQuestion question, char decimalSign)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const decimal MostNumber = 1_000_000;

    private readonly NumberFormatInfo numbers = new() { NumberDecimalSeparator = decimalSign.ToString() };
    private readonly HashSet<string> counted = question.AnyOf.Select(SurveyCell.OneLine).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer as a number; null with the reason when the cell is none.</summary>
    internal decimal? Read(SurveyCell cell, out string reason)
    {
        reason = cell.Fault ?? "";
        if (cell.Fault is not null)
        {
            return null;
        }

        if (counted.Count > 0)
        {
            return counted.Contains(cell.Text) ? 1 : 0;
        }

        if (question.Answers is { } answers)
        {
            reason = SurveyReasons.NotAnAnswer;
            return answers.Numbers.TryGetValue(cell.Text, out var coded) ? Bounded(coded, ref reason) : null;
        }

        reason = SurveyReasons.NotANumber(decimalSign);
        return Number(cell) is { } number ? Bounded(number, ref reason) : null;
    }

    private decimal? Bounded(decimal number, ref string reason)
    {
        reason = SurveyReasons.OutOfBounds(question.Least, question.Most);
        return number < question.Least || number > question.Most ? null : number;
    }

    private decimal? Number(SurveyCell cell)
    {
        if (cell.Number is { } exact)
        {
            return Math.Abs(exact) <= MostNumber ? exact : null;
        }

        var text = question is { IsPercent: true, Take: not SurveyTake.Share } && cell.Text.EndsWith('%') ? cell.Text[..^1].TrimEnd() : cell.Text;
        return decimal.TryParse(text, Plain, numbers, out var number) && Math.Abs(number) <= MostNumber ? number : null;
    }
}
