using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>The values that are tried as an answer: every word; every number that the pack compares the fact with and one either side; every set that it names.</summary>
internal static class ValuesToTry
{
    private const long One = FactType.NumberScale;
    private const long MostPercent = 100 * One;

    /// <summary>Values as a file states them.</summary>
    /// <param name="type">The type of the fact.</param>
    /// <param name="thresholds">What the pack compares it with.</param>
    /// <param name="told">What others have told already: values from which this one may be too far away.</param>
    internal static ImmutableArray<string> Of(FactType type, FactThresholds thresholds, IEnumerable<long> told)
    {
        if (type.IsNumber)
        {
            return [.. Numbers(type, thresholds, told).Select(value => FactText.Format(type, value))];
        }

        return type.Kind == FactTypeKind.Set
            ? [.. Sets(type, thresholds).Select(value => FactText.Format(type, value))]
            : type.Words;
    }

    private static SortedSet<long> Numbers(FactType type, FactThresholds thresholds, IEnumerable<long> told)
    {
        var values = new SortedSet<long>();
        foreach (var amount in thresholds.Amounts)
        {
            values.UnionWith([amount - One, amount, amount + One]);
        }

        foreach (var other in told)
        {
            values.Add(other);
            foreach (var spread in thresholds.Spreads)
            {
                values.UnionWith([other - spread - One, other - spread, other + spread, other + spread + One]);
            }
        }

        values.UnionWith(type.Kind == FactTypeKind.Percent ? [0, MostPercent] : [0, 10 * One]);
        values.RemoveWhere(value => value < 0 || (type.Kind == FactTypeKind.Percent && value > MostPercent));
        return values;
    }

    private static SortedSet<long> Sets(FactType type, FactThresholds thresholds)
    {
        var all = (1L << type.Words.Length) - 1;
        var values = new SortedSet<long> { 0, all };
        for (var i = 0; i < type.Words.Length; i++)
        {
            values.Add(1L << i);
        }

        foreach (var named in thresholds.Sets)
        {
            values.UnionWith([named & all, all & ~named]);
            for (var i = 0; i < type.Words.Length; i++)
            {
                values.Add(named & all & ~(1L << i));
            }
        }

        return values;
    }
}
