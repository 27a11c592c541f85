using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Benchmarks.Quick;

/// <summary>One generated district and the built-in pack, warm.</summary>
internal static class DiagnosisMeasures
{
    internal static IEnumerable<Measurement> Run()
    {
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        var district = new GeneratedDistricts(engine.Pack, seed: 1).Make(1)[0];
        var vision = Change.Practice("shared-vision", PracticeStatus.InPlace);
        var sink = 0L;
        void Diagnose() => sink += engine.Diagnose(district).Findings.Length;
        void WithWorth() => sink += engine.Diagnose(district).Questions.Sum(question => question.Worth);
        void Read() => sink += WholeDiagnosis.Read(engine.Diagnose(district));
        void WhatIf() => sink += engine.WhatIf(district, vision).Difference.Findings.Length;
        void Questions() => sink += engine.Questions(district).Length;
        void Robustness() => sink += engine.Robustness(district).SamePoints;

        foreach (var (name, run) in new (string, Action)[]
        {
            ("diagnose", Diagnose), ("diagnose-with-worth", WithWorth), ("diagnose-read", Read), ("what-if", WhatIf), ("questions", Questions), ("robustness-1000", Robustness),
        })
        {
            yield return new(name, Rounds.Microseconds(run), "us");
            yield return new($"{name}-allocates", Rounds.Bytes(run), Measurement.Bytes);
        }

        yield return new("diagnose-with-worth-to-diagnose", Rounds.Ratio(WithWorth, Diagnose), Measurement.Ratio);
        yield return new("diagnose-read-to-diagnose", Rounds.Ratio(Read, Diagnose), Measurement.Ratio);
        yield return new("what-if-to-diagnose", Rounds.Ratio(WhatIf, Diagnose), Measurement.Ratio);
        yield return new("questions-to-diagnose", Rounds.Ratio(Questions, Diagnose), Measurement.Ratio);
        yield return new("robustness-sample-to-diagnose", Rounds.Ratio(Robustness, Diagnose) / 1000, Measurement.Ratio);
        GC.KeepAlive(sink);
    }
}
