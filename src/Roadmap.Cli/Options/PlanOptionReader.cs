using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Roadmap.Engine.Planning;

namespace Roadmap.Cli.Options;

/// <summary>The options of <c>plan</c>, each with a message of its own for what it cannot read.</summary>
internal static class PlanOptionReader
{
    internal static FormatOption<PlanFormat> Format() =>
        new("How to print the plan: text for people, json for programs, mermaid for a chart, ics for a calendar, csv for a spreadsheet.", "text", "json", "mermaid", "ics", "csv");

    internal static Option<DateOnly?> Start() => new("--start")
    {
        Description = "The first day of the plan, instead of the calendar's.",
        HelpName = "DAY",
        CustomParser = ParseDay,
    };

    internal static Option<int?> Budget() => new("--budget")
    {
        Description = "How many times the usual work the search may do: a number from 1 to 1000. The same number gives the same plan everywhere.",
        HelpName = "TIMES",
        CustomParser = ParseBudget,
    };

    internal static Option<PlanPin[]> Pins() => new("--pin")
    {
        Description = "Keep a start: a practice, an equals sign and a day, month, year or term. May be given several times.",
        HelpName = "PRACTICE=WHEN",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result => [.. result.Tokens.Select(token => ParsePin("--pin", token.Value, result)).OfType<PlanPin>()],
    };

    internal static Option<PlanPin?> WhyNot() => new("--why-not")
    {
        Description = "Ask why a practice does not start at a time: plans again with that start kept and says what it costs and which steps move.",
        HelpName = "PRACTICE=WHEN",
        CustomParser = result => ParsePin("--why-not", result.Tokens[0].Value, result),
    };

    internal static Option<string?> Previous() => new("--previous")
    {
        Description = "The plan made before, as JSON of this command: few steps move, and each move has its reason.",
        HelpName = "PLAN.json",
    };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--start is a day such as 2026-08-01, not \"{result.Tokens[0].Value}\".");
        return null;
    }

    private static int? ParseBudget(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= 1000)
        {
            return times;
        }

        result.AddError($"--budget is a whole number from 1 to 1000, not \"{result.Tokens[0].Value}\".");
        return null;
    }

    private static PlanPin? ParsePin(string option, string text, ArgumentResult result)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && equals < text.Length - 1)
        {
            return new PlanPin(text[..equals].Trim(), text[(equals + 1)..].Trim());
        }

        result.AddError($"{option} is a practice, an equals sign and a time, such as shared-vision=2026-10, not \"{text}\".");
        return null;
    }
}
