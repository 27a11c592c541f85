using System.Text;
using Roadmap.Import.Results;
using Roadmap.Import.Tables;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Tests;

/// <summary>Reads made-up surveys with made-up maps.</summary>
internal static class Survey
{
    private const string Head = "kind: survey-map\nid: test\n";

    /// <summary>One question, a share of answers of at least 4 in column Q.</summary>
    internal const string Share = "readings:\n  - { of: buy-in, from: families, column: Q, take: share, at-least: 4 }\n";

    internal static SurveyMap Map(string yaml)
    {
        var read = SurveyMap.TryRead(new PackFile("map.yaml", Head + yaml));
        read.Problems.Should().BeEmpty();
        return read.Value!;
    }

    internal static Checked<SurveyResult> TryRead(byte[] survey, string map, TableLimits? limits = null)
    {
        using var stream = new MemoryStream(survey);
        return SurveyImport.TryRead(stream, "survey", Map(map), limits ?? TableLimits.Usual);
    }

    internal static SurveyResult Read(byte[] survey, string map)
    {
        var read = TryRead(survey, map);
        read.Problems.Should().BeEmpty();
        return read.Value!;
    }

    internal static SurveyResult Read(string survey, string map) => Read(Encoding.UTF8.GetBytes(survey), map);

    /// <summary>The one problem, as its id, message and suggestion.</summary>
    internal static string Fault(byte[] survey, string map, TableLimits? limits = null)
    {
        var read = TryRead(survey, map, limits);
        read.Value.Should().BeNull();
        return string.Join('\n', read.Problems.Select(problem => $"{problem.Id} {problem.Message} {problem.Suggestion}".TrimEnd()));
    }

    internal static IEnumerable<string> Readings(SurveyResult result) =>
        result.Readings.Select(reading => $"{reading.Question.Of.Text} {reading.School?.Id.Text ?? "-"} {reading.Role} {reading.Value} {reading.Responses} {reading.Date ?? "-"}");

    internal static IEnumerable<string> Unused(SurveyResult result) =>
        result.Unused.Select(part => $"{part.Row} {part.Column ?? "-"} \"{part.Text}\" {part.Reason}");
}
