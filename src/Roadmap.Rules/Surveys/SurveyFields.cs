using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Surveys;

/// <summary>Reads the fields of one mapping of a survey map.</summary>
internal sealed class SurveyFields(YamlMapping map, MappingShape shape, string what, ProblemCollector problems)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal MappingFields Raw { get; } = new(map, shape, what, problems);

    internal ProblemCollector Problems => problems;

    internal StatedText? Text(string key) => Raw.Scalar(key) is { } scalar ? Stated(scalar) : null;

    internal StatedText? RequiredText(string key) => Raw.RequiredScalar(key) is { } scalar ? Stated(scalar) : null;

    internal StatedText? RequiredId(string key) => Raw.RequiredScalar(key) is { } id && DistrictFields.CheckId(id, problems) ? Stated(id) : null;

    /// <summary>One of the words of a table; the fallback when nothing is said.</summary>
    internal T Word<T>(string key, WordTable<T> words, T fallback)
        where T : struct => Raw.Scalar(key) is { } scalar ? Word(key, scalar, words) ?? fallback : fallback;

    internal T? RequiredWord<T>(string key, WordTable<T> words)
        where T : struct => Raw.RequiredScalar(key) is { } scalar ? Word(key, scalar, words) : null;

    internal decimal? Number(string key) => Raw.Scalar(key) is { } scalar ? ReadNumber(key, scalar, problems) : null;

    internal int? Whole(string key)
    {
        if (Raw.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var bounds = (ScalarShape)shape.Key(key).Value;
        if (int.TryParse(scalar.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= bounds.Least && number <= bounds.Most)
        {
            return number;
        }

        problems.Add(SurveyProblems.NotANumber(scalar.Place, key, scalar.Value, $"Write a whole number from {bounds.Least} to {bounds.Most}."));
        return null;
    }

    internal static decimal? ReadNumber(string key, YamlScalar scalar, ProblemCollector problems)
    {
        if (decimal.TryParse(scalar.Value.Trim(), Plain, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 1_000_000)
        {
            return number;
        }

        problems.Add(SurveyProblems.NotANumber(scalar.Place, key, scalar.Value, "Write digits, with a decimal point where it has decimals: 4 or 2.5."));
        return null;
    }

    internal static StatedText Stated(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.Place);

    internal void Finish() => Raw.Finish();

    private T? Word<T>(string key, YamlScalar scalar, WordTable<T> words)
        where T : struct
    {
        if (words.Find(scalar.Value.Trim()) is { } value)
        {
            return value;
        }

        problems.Add(SurveyProblems.UnknownWord(scalar.Place, key, scalar.Value.Trim(), words.Words));
        return null;
    }
}
