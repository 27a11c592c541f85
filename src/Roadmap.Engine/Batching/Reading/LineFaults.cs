using System.Collections.Immutable;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>The wording of what is wrong with a line, as it stands in a row.</summary>
internal static class LineFaults
{
    internal static string Text(ImmutableArray<Problem> errors) => string.Join("; ", errors.Select(Text));

    internal static string TooLong(int most) => $"The line is longer than {most / (1024 * 1024)} MiB.";

    private static string Text(Problem error) => error.Suggestion is null ? $"{error.Id} {error.Message}" : $"{error.Id} {error.Message} {error.Suggestion}";
}
