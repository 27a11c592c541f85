namespace Roadmap.Rules.Problems;

/// <summary>One kind of problem: its stable id, short title and default severity.</summary>
/// <param name="Id"><c>RP</c> and four digits. 0xxx files and YAML, 1xxx how a condition is written, 2xxx names and types,
/// 3xxx packs, 4xxx pack tests, 5xxx district files, 6xxx advice, 7xxx surveys. Never used again for another meaning.</param>
/// <param name="Title">At most six words, lower case.</param>
/// <param name="Severity">The severity unless configured otherwise.</param>
public sealed record ProblemDescriptor(string Id, string Title, ProblemSeverity Severity);
