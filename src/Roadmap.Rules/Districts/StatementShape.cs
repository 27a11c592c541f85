using System.Globalization;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Districts;

/// <summary>Checks the numbers whose range does not depend on a pack.</summary>
internal static class StatementShape
{
    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    internal static void CheckTension(TensionState tension, ProblemCollector problems)
    {
        if (tension.Named is { } named && named.Text is not ("yes" or "no" or "true" or "false"))
        {
            problems.Add(DistrictProblems.UnknownWord(named.Place, "answer", named.Text, ["yes", "no"]));
        }

        if (tension.Lean is not { } lean)
        {
            return;
        }

        if (!decimal.TryParse(lean.Text, Decimal, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add(DistrictProblems.NotANumber(lean.Place, "lean", lean.Text));
        }
        else if (number is < 0 or > 100)
        {
            problems.Add(DistrictProblems.OutOfRange(lean.Place, "lean", lean.Text, "0 and 100"));
        }
    }

    internal static void CheckAmount(string key, StatedText stated, ProblemCollector problems)
    {
        if (!decimal.TryParse(stated.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            problems.Add(DistrictProblems.NotANumber(stated.Place, key, stated.Text));
        }
    }

    internal static void CheckReading(Reading reading, ProblemCollector problems)
    {
        var responses = WholeNumber("responses", reading.Responses, problems);
        var invited = WholeNumber("invited", reading.Invited, problems);
        if (responses > invited)
        {
            problems.Add(DistrictProblems.MoreResponses(reading.Responses!.Place, reading.Responses.Text, reading.Invited!.Text, reading.Invited.Place));
        }
    }

    internal static void CheckPercent(string key, StatedText? stated, ProblemCollector problems)
    {
        if (stated is null)
        {
            return;
        }

        if (!stated.Text.EndsWith('%') || !decimal.TryParse(stated.Text.AsSpan()[..^1].TrimEnd(), Decimal, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add(DistrictProblems.PercentMissing(stated.Place, key, stated.Text));
        }
        else if (number is < 0 or > 100)
        {
            problems.Add(DistrictProblems.OutOfRange(stated.Place, key, stated.Text, "0% and 100%"));
        }
    }

    private static int? WholeNumber(string key, StatedText? stated, ProblemCollector problems)
    {
        if (stated is null)
        {
            return null;
        }

        if (int.TryParse(stated.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(DistrictProblems.NotAWholeNumber(stated.Place, key, stated.Text));
        return null;
    }
}
