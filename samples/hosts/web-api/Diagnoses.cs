using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Engine;
using Roadmap.Reporting.Json;
using Roadmap.Rules.Problems;

namespace WebApi;

/// <summary>Answers questions about the district in the body of a request.</summary>
internal static class Diagnoses
{
    internal static async Task<IResult> Diagnose(HttpRequest request, RoadmapEngine engine)
    {
        var read = await DistrictBody.ReadAsync(request);
        if (read.Value is not { } district)
        {
            return Unusable(read.Problems);
        }

        var diagnosed = engine.TryDiagnose(district);
        return diagnosed.Value is { } diagnosis ? Results.Text(DiagnosisJsonWriter.Write(diagnosis), "application/json") : Unusable(diagnosed.Problems);
    }

    internal static async Task<IResult> Explain(string id, HttpRequest request, RoadmapEngine engine)
    {
        var read = await DistrictBody.ReadAsync(request);
        if (read.Value is not { } district)
        {
            return Unusable(read.Problems);
        }

        var problems = engine.Check(district);
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return Unusable(problems);
        }

        return IsKnown(engine, id)
            ? Results.Text(ExplanationJsonWriter.Write(engine.Explain(district, id)), "application/json")
            : Results.Problem($"The pack has no rule, practice or order constraint \"{id}\".", statusCode: StatusCodes.Status404NotFound);
    }

    private static bool IsKnown(RoadmapEngine engine, string id) =>
        engine.Pack.Rules.Any(rule => rule.Id == id) || engine.Pack.Practices.Any(practice => practice.Id == id) || engine.Pack.Orders.Any(order => order.Id == id);

    /// <summary>Everything that is wrong with the district, in the shape of roadmap/problems/1.</summary>
    private static IResult Unusable(ImmutableArray<Problem> problems)
    {
        using var json = JsonDocument.Parse(ProblemsJsonWriter.Write(problems));
        var list = json.RootElement.GetProperty("problems").Clone();
        return Results.Problem(
            title: "The district cannot be used.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["problems"] = list });
    }
}
