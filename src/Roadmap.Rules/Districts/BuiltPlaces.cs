using System.Globalization;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>Places for values that stand in no file: a line for each statement, so that two of them never share one.</summary>
internal sealed class BuiltPlaces(string name = BuiltPlaces.FileName)
{
    /// <summary>What stands for a file name.</summary>
    internal const string FileName = "(built in code)";

    private readonly SourceText source = new(name, "");
    private int line;

    internal SourcePlace Next() => source.Place(++line, 1, 0);

    internal StatedText Text(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return new StatedText(value.Trim(), Next());
    }

    internal StatedText? TextOrNull(string? value) => value is null ? null : Text(value);

    internal StatedDate Date(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return string.Equals(text, "never", StringComparison.Ordinal) ? new StatedDate(null, Next()) : DateThatCame(text, parameter);
    }

    /// <summary>A date where never makes no sense.</summary>
    internal StatedDate DateThatCame(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return PartialDate.TryParse(text, out var date)
            ? new StatedDate(date, Next())
            : throw new ArgumentException($"\"{text}\" is not a date: write 2014, 2014-08 or 2014-08-20.", parameter);
    }

    internal StatedDate? DateOrNull(string? text, string parameter) => text is null ? null : Date(text, parameter);

    internal static void RequireId(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        if (!IdText.IsValid(id))
        {
            throw new ArgumentException($"\"{id}\" is not an id: write lower-case words joined by hyphens.", parameter);
        }
    }

    internal static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
