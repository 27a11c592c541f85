using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.BuiltIn;

/// <summary>The packs that travel with the library. Each is read when first asked for, once, whatever number of threads ask.</summary>
public static class BuiltInPacks
{
    private const string PersonalizedLearningId = "personalized-learning";

    private static readonly Lazy<RulePack> PersonalizedLearningPack =
        new(() => Read(PersonalizedLearningId), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The ids of the built-in packs, in ordinal order.</summary>
    public static ImmutableArray<string> Ids { get; } = [PersonalizedLearningId];

    /// <summary>Six areas of a district's way to personalized learning, and the order in which its steps hold.</summary>
    public static RulePack PersonalizedLearning => PersonalizedLearningPack.Value;

    /// <summary>The built-in pack of an id; null when there is none.</summary>
    /// <param name="id">The pack's id.</param>
    public static RulePack? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.Equals(id, PersonalizedLearningId, StringComparison.Ordinal) ? PersonalizedLearning : null;
    }

    /// <summary>The files of a built-in pack, tests included, by name; empty when there is no such pack.</summary>
    /// <param name="id">The pack's id.</param>
    public static ImmutableArray<PackFile> Files(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var prefix = $"packs/{id}/";
        var assembly = typeof(BuiltInPacks).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new PackFile(name[prefix.Length..], ReadText(assembly, name))),
        ];
    }

    private static RulePack Read(string id) => RulePack.TryRead(Files(id)).GetValueOrThrow();

    private static string ReadText(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
