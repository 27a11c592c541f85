using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Says in plain words why the library gave up, judging by the lines themselves: its own reasons are for its makers.</summary>
internal sealed class YamlSyntaxFault(SourceText source, DocumentTreeBuilder tree, ParsingEvent? last, YamlException? exception)
{
    internal Problem Describe()
    {
        _ = tree;
        var at = Math.Min(source.Content.Length, exception?.Start.Offset() ?? last?.End.Offset() ?? 0);
        return YamlProblems.NotYaml(source.PlaceAt(at, 1));
    }
}
