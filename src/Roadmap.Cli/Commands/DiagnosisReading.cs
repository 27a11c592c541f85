using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary>Reads a district file and diagnoses it, with the problems of both steps together.</summary>
internal static class DiagnosisReading
{
    internal static Checked<Diagnosis> Read(string file, RoadmapEngine engine)
    {
        var read = DistrictState.TryLoad(file);
        if (read.Value is not { } state)
        {
            return new Checked<Diagnosis>(null, read.Problems);
        }

        var diagnosed = engine.TryDiagnose(state);
        var problems = read.Problems.AddRange(diagnosed.Problems);
        return diagnosed.Value is { } diagnosis
            ? new Checked<Diagnosis>(diagnosis with { Problems = problems }, problems)
            : new Checked<Diagnosis>(null, problems);
    }
}
