using System.Text.Json;
using Roadmap.Engine;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Json.Documents;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Tests.Json;

/// <summary>What the writers write is read back and written again as the same bytes, and fits the published schema.</summary>
public sealed class ResultJsonTests
{
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    private static readonly string[] Answers = ["not started", "never", "2026-03", "40%", "yearly", "none", "yes", "12"];

    public static TheoryData<string> Districts() =>
        [.. new[] { "districts", "plans" }.SelectMany(folder => Directory.GetFiles(JsonSchemas.At("samples", folder), "*.yaml")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Districts))]
    public void Diagnosis_OfASample_ComesBack(string file) => Same<DiagnosisDocument>("diagnosis-1.json", DiagnosisJsonWriter.Write(Engine.Diagnose(District(file))));

    [Theory, MemberData(nameof(Districts))]
    public void Plan_OfASample_ComesBack(string file)
    {
        if (Engine.TryPlan(District(file), new PlanOptions()).Value is { } plan)
        {
            Same<PlanDocument>("plan-1.json", PlanJsonWriter.Write(plan));
        }
    }

    [Theory, MemberData(nameof(Districts))]
    public void Explanations_OfASample_ComeBack(string file)
    {
        var district = District(file);
        var ids = Engine.Pack.Rules.Select(rule => rule.Id).Concat(Engine.Pack.Practices.Select(practice => practice.Id)).Concat(Engine.Pack.Orders.Select(order => order.Id));
        foreach (var id in ids.Where((_, i) => i % 20 == 0))
        {
            Same<ExplanationDocument>(null, ExplanationJsonWriter.Write(Engine.Explain(district, id)));
            Same<ExplanationDocument>(null, ExplanationJsonWriter.Write(Engine.WhyNot(district, id)));
        }

        Same<ExplanationDocument>("explanation-1.json", ExplanationJsonWriter.Write(Engine.Explain(district, "devices-before-why")));
    }

    [Fact]
    public void FullDiagnosis_ComesBack() => Same<DiagnosisDocument>("diagnosis-1.json", DiagnosisJsonWriter.Write(SampleDiagnosis.Full));

    [Fact]
    public void FullPlans_ComeBack()
    {
        Same<PlanDocument>("plan-1.json", PlanJsonWriter.Write(SamplePlan.Full));
        Same<PlanDocument>("plan-1.json", PlanJsonWriter.Write(SamplePlan.Impossible));
    }

    [Fact]
    public void WhatIf_ComesBack() =>
        Same<WhatIfDocument>("what-if-1.json", WhatIfJsonWriter.Write(Engine.WhatIf(District("milton.yaml"), Change.Practice("shared-vision", PracticeStatus.InPlace), Change.Reading("buy-in", "60%", from: "families"))));

    [Fact]
    public void Cure_ComesBack()
    {
        Same<CureDocument>("cure-1.json", CureJsonWriter.Write(Engine.Cure(District("milton.yaml"), "devices-before-why")));
        Same<CureDocument>("cure-1.json", CureJsonWriter.Write(Engine.Cure(District("milton.yaml"), "thin-evidence")));
    }

    [Fact]
    public void Comparison_ComesBack() =>
        Same<ComparisonDocument>("comparison-1.json", ComparisonJsonWriter.Write(Engine.Compare(District("milton.yaml"), District("milton-later.yaml"))));

    [Fact]
    public void Robustness_ComesBack() =>
        Same<RobustnessDocument>("robustness-1.json", RobustnessJsonWriter.Write(Engine.Robustness(District("cedar-valley-fictitious.yaml"), new RobustnessOptions { Samples = 40, Seed = -3 })));

    [Fact]
    public void Interview_EveryTurn_ComesBackAsOneLine()
    {
        var interview = Engine.Interview(District("cedar-valley-fictitious.yaml"));
        Same<InterviewDocument>("interview-1.json", InterviewJsonWriter.Write(new InterviewTurn { Question = interview.Next }, interview));
        Same<InterviewDocument>("interview-1.json", InterviewJsonWriter.Write(new InterviewTurn { Refused = "That is no date.", Question = interview.Next }, interview));
        var settled = 0;
        while (settled < 2 && interview.Next is not null)
        {
            var step = Answers.Select(interview.Answer).FirstOrDefault(one => one.Refusal is null);
            interview = step?.Interview ?? interview.Skip();
            settled += step is null ? 0 : 1;
            Same<InterviewDocument>("interview-1.json", InterviewJsonWriter.Write(new InterviewTurn { Settled = step?.Effect, Question = interview.Next }, interview));
        }

        settled.Should().Be(2);
    }

    [Fact]
    public void Problems_ComeBack() => Same<ProblemsDocument>("problems-1.json", ProblemsJsonWriter.Write(Broken()));

    [Fact]
    public void Written_EveryPartOfThePack_ComesBack()
    {
        foreach (var id in Engine.Pack.Rules.Select(rule => rule.Id).Concat(Engine.Pack.Practices.Select(practice => practice.Id)))
        {
            Same<WrittenDocument>(null, WrittenJsonWriter.Write(Engine.Pack, id));
        }

        Same<WrittenDocument>("written-1.json", WrittenJsonWriter.Write(Engine.Pack, "devices-before-why"));
    }

    [Fact]
    public void Text_ThatIsEscaped_ComesBack()
    {
        const string Name = "</script><b>\"x\" & 'y'\u2028\u0000\u202E Škola";
        var json = DiagnosisJsonWriter.Write(SampleDiagnosis.Empty with { District = SampleDiagnosis.Empty.District with { Name = Name } });

        ResultJson.Read<DiagnosisDocument>(json).District.Name.Should().Be(Name);
        Same<DiagnosisDocument>("diagnosis-1.json", json);
    }

    [Fact]
    public void Read_FromAStream_IsTheSame()
    {
        using var stream = new MemoryStream();
        DiagnosisJsonWriter.Write(SampleDiagnosis.Full, stream);
        stream.Position = 0;

        ResultJson.Write(ResultJson.Read<DiagnosisDocument>(stream)).Should().Be(DiagnosisJsonWriter.Write(SampleDiagnosis.Full));
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_WhatALaterVersionAdds_IsSkipped()
    {
        var json = DiagnosisJsonWriter.Write(SampleDiagnosis.Full);

        ResultJson.Write(ResultJson.Read<DiagnosisDocument>(json.Replace("\"engine\":", "\"added\": { \"later\": [] },\n  \"engine\":", StringComparison.Ordinal))).Should().Be(json);
    }

    [Theory]
    [InlineData("{", "*")]
    [InlineData("null", "Nothing is written here, and roadmap/diagnosis/1 was expected.")]
    [InlineData("{ \"schema\": \"roadmap/diagnosis/1\" }", "*missing required*district*")]
    public void Read_WhatIsNoDiagnosis_IsRefused(string json, string message) =>
        FluentActions.Invoking(() => ResultJson.Read<DiagnosisDocument>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Read_AnotherShapeOfTheSameMembers_IsRefused() =>
        FluentActions.Invoking(() => ResultJson.Read<DiagnosisDocument>(DiagnosisJsonWriter.Write(SampleDiagnosis.Full).Replace("roadmap/diagnosis/1", "roadmap/diagnosis/2", StringComparison.Ordinal)))
            .Should().Throw<JsonException>().WithMessage("This is roadmap/diagnosis/2, and roadmap/diagnosis/1 was expected.");

    [Fact]
    public void Read_NullWhereThereIsAlwaysAValue_IsRefused() =>
        FluentActions.Invoking(() => ResultJson.Read<DiagnosisDocument>(DiagnosisJsonWriter.Write(SampleDiagnosis.Full).Replace("\"engine\": \"1.0.0\"", "\"engine\": null", StringComparison.Ordinal)))
            .Should().Throw<JsonException>();

    private static void Same<T>(string? schema, string json)
        where T : class, IResultDocument
    {
        ResultJson.Write(ResultJson.Read<T>(json)).Should().Be(json);
        if (schema is not null)
        {
            JsonSchemas.Faults(schema, json).Should().BeEmpty();
        }
    }

    private static IEnumerable<Problem> Broken() =>
        DistrictState.TryRead(new Roadmap.Rules.Packs.PackFile("x.yaml", "kind: district\nid: X\nas-of: 2026-13-01\nareas: [ 1 ]\n")).Problems;

    private static DistrictState District(string file) =>
        DistrictState.Load(new[] { "districts", "plans" }.Select(folder => JsonSchemas.At("samples", folder, file)).First(File.Exists));
}
