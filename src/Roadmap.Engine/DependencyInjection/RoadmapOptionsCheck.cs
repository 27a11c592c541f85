using Microsoft.Extensions.Options;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Checks the options of an engine, and the packs that they name: everything that is wrong at once.</summary>
internal sealed class RoadmapOptionsCheck : IValidateOptions<RoadmapOptions>
{
    public ValidateOptionsResult Validate(string? name, RoadmapOptions options)
    {
        var read = options.Resolve().Read();
        options.FirstRead = read;
        return read.Value is null ? ValidateOptionsResult.Fail(Message(name, read.Problems)) : ValidateOptionsResult.Success;
    }

    private static string Message(string? name, IEnumerable<Problem> problems) =>
        $"The engine {(string.IsNullOrEmpty(name) ? "" : $"\"{name}\" ")}cannot be made.\n{ProblemText.Write(problems.Where(problem => problem.Severity == ProblemSeverity.Error))}";
}
