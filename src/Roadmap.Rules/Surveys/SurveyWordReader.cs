using System.Collections.Immutable;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Surveys;

/// <summary>Reads lists of texts as a survey has them, each with what it stands for.</summary>
internal static class SurveyWordReader
{
    /// <summary>Texts that stand for ids.</summary>
    internal static ImmutableArray<SurveyWord> Ids(YamlMapping? map, ProblemCollector problems)
    {
        var words = ImmutableArray.CreateBuilder<SurveyWord>();
        foreach (var (text, value) in Entries(map, problems))
        {
            if (DistrictFields.CheckId(value, problems))
            {
                words.Add(new SurveyWord(text, SurveyFields.Stated(value)));
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Texts that stand for numbers.</summary>
    internal static IEnumerable<(string Text, decimal Number)> Numbers(YamlMapping? map, ProblemCollector problems)
    {
        foreach (var (text, value) in Entries(map, problems))
        {
            if (SurveyFields.ReadNumber(text, value, problems) is { } number)
            {
                yield return (text, number);
            }
        }
    }

    private static IEnumerable<(string Text, YamlScalar Value)> Entries(YamlMapping? map, ProblemCollector problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in map?.Entries ?? [])
        {
            if (value is not YamlScalar scalar)
            {
                problems.Add(ShapeProblems.ExpectedText(key, value));
            }
            else if (!seen.Add(key.Value.Trim()))
            {
                problems.Add(SurveyProblems.TextTwice(key.Place, key.Value));
            }
            else
            {
                yield return (key.Value.Trim(), scalar);
            }
        }
    }
}
