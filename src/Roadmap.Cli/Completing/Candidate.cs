namespace Roadmap.Cli.Completing;

/// <summary>One word that could stand here.</summary>
/// <param name="Text">The word.</param>
/// <param name="Description">What it means; empty when that is not worth saying.</param>
internal sealed record Candidate(string Text, string Description = "");
