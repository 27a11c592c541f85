using System.Text;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>The YAML that ships with the library: much real text to read.</summary>
internal static class BuiltInFiles
{
    internal static IEnumerable<SourceText> All()
    {
        var assembly = typeof(SourceText).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return new SourceText(name, reader.ReadToEnd());
        }
    }
}
