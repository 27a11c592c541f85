using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Options;

/// <summary>The options that only a check has.</summary>
internal static class CheckOptions
{
    private static readonly string[] Severities = ["remark", "warning", "error"];

    internal static FormatOption<CheckFormat> Format() =>
        new("How to print the problems: text for people, which is the usual, json, or a form that other tools read.", "text", "json", "github", "sarif", "junit");

    internal static Option<ProblemSeverity> FailOn() => new("--fail-on")
    {
        Description = $"The least that fails the check. Errors always do, with exit code {ExitCodes.Errors}; warnings and remarks only when asked for, with {ExitCodes.Findings}.",
        HelpName = string.Join('|', Severities),
        DefaultValueFactory = _ => ProblemSeverity.Error,
        CustomParser = result => (ProblemSeverity)WordChoice.Of(result, "--fail-on", Severities),
    };

    internal static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day with which the ends of overrides and of what is allowed are compared. Without it they are not compared.",
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    internal static Option<bool> Fix() => new("--fix") { Description = "Show, as a diff, how to mend what can be mended without a choice. Nothing is written without --write." };

    internal static Option<bool> Write() => new("--write") { Description = "With --fix: write the files, and check again." };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of is a day like 2026-06-30, not \"{word}\".");
        return null;
    }
}
