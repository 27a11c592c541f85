using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The documents of one file of a pack.</summary>
/// <param name="Source">The file.</param>
/// <param name="Documents">Its documents, up to the first fault.</param>
/// <param name="Found">What is wrong with it as a file.</param>
internal sealed record ReadFile(SourceText Source, ImmutableArray<YamlDocument> Documents, ProblemCollector Found)
{
    internal static ReadFile Of(SourceText source)
    {
        var found = new ProblemCollector();
        return new ReadFile(source, YamlDocumentReader.Read(source, found, InputLimits.Pack), found);
    }
}
