namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>A run of numbers in millionths, both ends in.</summary>
internal readonly record struct NumberSpan(long Low, long High);
