using System.Text.Json.Serialization;

namespace Roadmap.Reporting.Json.Documents;

/// <summary>How each shape is read and written, worked out when the library was built.</summary>
#if NET9_0_OR_GREATER
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 256, RespectNullableAnnotations = true)]
#else
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 256)]
#endif
[JsonSerializable(typeof(DiagnosisDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(WhatIfDocument))]
[JsonSerializable(typeof(CureDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(RobustnessDocument))]
[JsonSerializable(typeof(InterviewDocument))]
[JsonSerializable(typeof(ProblemsDocument))]
[JsonSerializable(typeof(WrittenDocument))]
[JsonSerializable(typeof(TestsDocument))]
[JsonSerializable(typeof(PackDiffDocument))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
