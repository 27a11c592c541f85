using System.Runtime.CompilerServices;
using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Tests.Reports;

/// <summary>The repository's sample districts, and the engine that reads them.</summary>
internal static class ReportSamples
{
    internal static RoadmapEngine Engine { get; } = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    internal static DistrictState District(string name) => DistrictState.Load(Path.Combine(Root(), "samples", "districts", name + ".yaml"));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
