using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Tests.Samples;

/// <summary>Places in files that do not exist.</summary>
internal static class SamplePlaces
{
    internal static SourcePlace Pack { get; } = new SourceText("pack.yaml", "kind: pack").Place(1, 1, 4);

    internal static SourcePlace At(string file, int line) => new SourceText(file, new string('\n', line)).Place(line, 1, 1);

    internal static Problem Warning(string message = "Nothing is called \"famlies\".", string? suggestion = "Did you mean \"families\"?") => new(
        new ProblemDescriptor("RP5001", "unknown name", ProblemSeverity.Warning),
        new SourceText("milton.yaml", "kind: district\nid: milton\nreadings: [ { of: buy-in, from: famlies } ]\n").Place(3, 32, 7),
        message,
        suggestion);

    internal static Problem Error() => new(
        new ProblemDescriptor("RP0010", "file cannot be read", ProblemSeverity.Error),
        null,
        "There is no such file.");
}
