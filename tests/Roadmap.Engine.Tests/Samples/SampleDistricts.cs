using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Samples;

/// <summary>The sample districts and their diagnoses with the built-in pack.</summary>
internal sealed class SampleDistricts
{
    internal RoadmapEngine Engine { get; } = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "Districts");

    internal static string[] Files() =>
        [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    internal static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    internal static DistrictState Load(string file) => DistrictState.Load(Path.Combine(Folder, file));

    internal Diagnosis Diagnose(string file) => Engine.Diagnose(Load(file));

    /// <summary>The diagnosis of a sample in which a line was replaced; fails when the line is not in it.</summary>
    internal Diagnosis Diagnose(string file, string line, string replacement)
    {
        var text = Text(file);
        text.Should().Contain(line);
        var changed = text.Replace(line, replacement, StringComparison.Ordinal);
        return Engine.Diagnose(DistrictState.TryRead(new PackFile(file, changed)).GetValueOrThrow());
    }
}
