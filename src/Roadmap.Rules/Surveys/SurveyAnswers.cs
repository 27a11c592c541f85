using System.Collections.Frozen;

namespace Roadmap.Rules.Surveys;

/// <summary>The answers that a question has, and the number that each stands for.</summary>
/// <param name="Name">The name by which questions refer to them.</param>
/// <param name="Numbers">The number of each answer; letter case and surrounding space do not matter.</param>
public sealed record SurveyAnswers(string Name, FrozenDictionary<string, decimal> Numbers);
