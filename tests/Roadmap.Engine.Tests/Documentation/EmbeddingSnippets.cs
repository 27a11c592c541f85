using Microsoft.Extensions.DependencyInjection;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The code of the page about embedding, so that it compiles and does what the page says.</summary>
internal static class EmbeddingSnippets
{
    internal static Diagnosis WithoutAContainer(string path)
    {
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        var diagnosis = engine.Diagnose(DistrictState.Load(path));
        return diagnosis;
    }

    internal static void AddTo(IServiceCollection services, string folder)
    {
        services.AddRoadmap(roadmap => roadmap
            .AddBuiltInPack("personalized-learning")
            .AddPackFolder(folder, reloadOnChange: true));
    }

    internal static void AddNamed(IServiceCollection services, string folder)
    {
        services.AddRoadmap("pilot", roadmap => roadmap.AddPackFolder(folder));
    }

    internal static IEnumerable<Problem> Problems(RoadmapEngine engine, string path)
    {
        var read = DistrictState.TryLoad(path);
        var result = read.Value is { } district ? engine.TryDiagnose(district).Problems : read.Problems;
        return result;
    }

    internal static void Many(
        RoadmapEngine engine,
        IEnumerable<DistrictState> districts,
        IProgress<int> progress,
        Action<Diagnosis?, IReadOnlyList<Problem>> Use,
        CancellationToken cancellation)
    {
        foreach (var result in engine.DiagnoseAll(districts, progress, cancellation))
        {
            Use(result.Value, result.Problems);
        }
    }

    internal static DistrictState Built()
    {
        var district = DistrictState.Builder("milton", new DateOnly(2026, 9, 1))
            .Named("Milton Area")
            .Area("technology", "established")
            .Practice("one-to-one-devices", "in-place", started: "2014-08-20")
            .Reading("buy-in", "35%", from: "families", date: "2026-04", responses: 210)
            .Build();
        return district;
    }

    public sealed class DistrictPage(RoadmapEngine engine)
    {
        public string Root(DistrictState district) => engine.Diagnose(district).Findings[0].Title;
    }

    public sealed class NightlyReport(RoadmapEngineSource source)
    {
        public Diagnosis Read(DistrictState district) => source.Current.Diagnose(district);
    }
}
