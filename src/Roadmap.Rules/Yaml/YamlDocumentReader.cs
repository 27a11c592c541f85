using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>Reads a YAML or JSON file into located trees. Whatever the file holds, it ends with documents or problems, never with an exception.</summary>
internal static class YamlDocumentReader
{
    /// <summary>The documents up to the first fault that makes the rest unreadable.</summary>
    /// <remarks>A path that ends in <c>.json</c> is read as JSON.</remarks>
    internal static ImmutableArray<YamlDocument> Read(SourceText source, ProblemCollector problems, InputLimits limits)
    {
        var refused = CharacterCheck.FirstRefused(source.Content);
        if (refused >= 0)
        {
            problems.Add(FileProblems.RefusedCharacter(source.Content, refused, source.PlaceAt(refused, 1)));
            return [];
        }

        if (string.IsNullOrWhiteSpace(source.Content))
        {
            problems.Add(YamlProblems.EmptyFile(source.Place(1, 1, 0)));
            return [];
        }

        return source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonDocumentReader.Read(source, problems, limits)
            : new YamlEventReader(source, problems, limits).Read();
    }
}
