using System.CommandLine;
using System.CommandLine.Parsing;
using Roadmap.Engine.Batching;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Options;

/// <summary>What <c>--fail-on</c> asks for: findings of a severity or above, or stalls.</summary>
/// <param name="Least">The least severity that counts; null when only stalls do.</param>
internal sealed record FailOn(Severity? Least)
{
    internal static readonly string[] Words = ["note", "low", "medium", "high", "critical", "stall"];

    internal static Option<FailOn?> Option() => new("--fail-on")
    {
        Description = $"End with exit code {ExitCodes.Findings} when there is a finding of this severity or above, or a stall. Strengths and waived findings do not count.",
        HelpName = "SEVERITY|stall",
        CustomParser = Parse,
    };

    internal bool IsMetBy(Diagnosis diagnosis) => diagnosis.Findings.Any(IsMetBy);

    internal bool IsMetBy(BatchSummary summary) => Least is { } least ? summary.Findings.AsSpan()[(int)least..].ContainsAnyExcept(0L) : summary.Stalls > 0;

    private bool IsMetBy(Finding finding) => Least is { } least
        ? finding.Finds != FindingKind.Strength && finding.Severity >= least
        : finding.Finds == FindingKind.Stall;

    private static FailOn? Parse(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        var index = Array.IndexOf(Words, word);
        if (index < 0)
        {
            result.AddError($"--fail-on is one of {string.Join(", ", Words)}, not \"{word}\".{(Spelling.DidYouMean(word, Words) is { } hint ? " " + hint : "")}");
            return null;
        }

        return new FailOn(index < Words.Length - 1 ? (Severity)index : null);
    }
}
