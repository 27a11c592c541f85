namespace Roadmap.Engine.Evaluation;

/// <summary>What is known of one fact and who said so.</summary>
/// <param name="Cell">The fact in the language.</param>
/// <param name="Value">Its value in words; <c>not known</c> or <c>never</c> where that is so.</param>
/// <param name="Date">When it was told or happened, at its own precision; null when not known.</param>
/// <param name="Role">The title of the role that told it, or null.</param>
/// <param name="Method">The title of the method, or null.</param>
/// <param name="School">The school's name when it is a school's fact, or null.</param>
/// <param name="File">The file that says so, or null.</param>
/// <param name="Line">The line in it, from 1, or null.</param>
/// <param name="Confidence">How well it is supported; null when nothing is known.</param>
public sealed record CellEvidence(
    string Cell,
    string Value,
    string? Date,
    string? Role,
    string? Method,
    string? School,
    string? File,
    int? Line,
    Confidence? Confidence);
