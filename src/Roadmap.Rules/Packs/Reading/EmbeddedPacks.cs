using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The packs that travel inside this assembly, as files.</summary>
internal static class EmbeddedPacks
{
    internal const string PersonalizedLearning = "personalized-learning";

    /// <summary>The ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Ids { get; } = [PersonalizedLearning];

    /// <summary>The files of a pack, tests included, by name; empty when there is no such pack.</summary>
    internal static ImmutableArray<PackFile> Files(string id)
    {
        var prefix = $"packs/{id}/";
        var assembly = typeof(EmbeddedPacks).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new PackFile(name[prefix.Length..], ReadText(assembly, name))),
        ];
    }

    /// <summary>The documents of a pack; null when there is no such pack.</summary>
    internal static PackDocuments? Find(string id, ProblemCollector problems) =>
        Ids.Contains(id, StringComparer.Ordinal)
            ? PackDocumentReader.Read(PackMemory.Read(Files(id), problems), PackFolder.Itself(id), problems)
            : null;

    private static string ReadText(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
