using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.BuiltIn;

/// <summary>The packs that travel with the library. Each is read when first asked for, once, whatever number of threads ask.</summary>
public static class BuiltInPacks
{
    private static readonly Lazy<RulePack> PersonalizedLearningPack = new(
        () => RulePack.TryRead(EmbeddedPacks.Files(EmbeddedPacks.PersonalizedLearning)).GetValueOrThrow(),
        LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The ids of the built-in packs, in ordinal order.</summary>
    public static ImmutableArray<string> Ids => EmbeddedPacks.Ids;

    /// <summary>Six areas of a district's way to personalized learning, and the order in which its steps hold.</summary>
    public static RulePack PersonalizedLearning => PersonalizedLearningPack.Value;

    /// <summary>The built-in pack of an id; null when there is none.</summary>
    /// <param name="id">The pack's id.</param>
    public static RulePack? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.Equals(id, EmbeddedPacks.PersonalizedLearning, StringComparison.Ordinal) ? PersonalizedLearning : null;
    }

    /// <summary>The tests that travel with a built-in pack.</summary>
    /// <param name="id">The pack's id.</param>
    /// <returns>The tests unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public static Checked<PackTestSuite> Tests(string id) =>
        PackTestSuite.TryRead(Files(id), Find(id) ?? throw new ArgumentException($"There is no built-in pack \"{id}\".", nameof(id)));

    /// <summary>The files of a built-in pack, tests included, by name; empty when there is no such pack.</summary>
    /// <param name="id">The pack's id.</param>
    public static ImmutableArray<PackFile> Files(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return EmbeddedPacks.Files(id);
    }
}
