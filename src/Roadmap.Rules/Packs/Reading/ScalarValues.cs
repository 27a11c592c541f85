using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads single values of pack files; what cannot be read is reported under the name of its key.</summary>
internal static class ScalarValues
{
    internal static bool YesNo(string key, YamlScalar scalar, ProblemCollector problems)
    {
        if (FactText.TryParse(FactType.YesNo, scalar.Value, out var value))
        {
            return value == 1;
        }

        problems.Add(PackProblems.NotYesNo(scalar.Place, key, scalar.Value));
        return false;
    }

    internal static CalendarDuration? Duration(string key, YamlScalar scalar, ProblemCollector problems)
    {
        if (CalendarDuration.TryParse(scalar.Value, out var duration))
        {
            return duration;
        }

        problems.Add(PackProblems.NotADuration(scalar.Place, key, scalar.Value));
        return null;
    }

    internal static PartialDate? Date(string key, YamlScalar scalar, ProblemCollector problems)
    {
        if (PartialDate.TryParse(scalar.Value, out var date))
        {
            return date;
        }

        problems.Add(PackProblems.NotADate(scalar.Place, key, scalar.Value));
        return null;
    }

    internal static long? Number(string key, YamlScalar scalar, long least, long most, ProblemCollector problems)
    {
        if (!FactText.TryParse(FactType.Score, scalar.Value, out var value))
        {
            problems.Add(PackProblems.NotANumber(scalar.Place, key, scalar.Value));
            return null;
        }

        if (value < least || value > most)
        {
            problems.Add(PackProblems.Outside(scalar.Place, key, scalar.Value, Between(least, most)));
            return null;
        }

        return value;
    }

    private static string Between(long least, long most) =>
        most == long.MaxValue ? $"at {Shown(least)} or above" : $"between {Shown(least)} and {Shown(most)}";

    private static string Shown(long value) => (value / (decimal)FactType.NumberScale).ToString("0.######", CultureInfo.InvariantCulture);
}
