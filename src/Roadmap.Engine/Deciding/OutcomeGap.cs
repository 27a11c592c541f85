using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Deciding;

/// <summary>How far the lowest role of an indicator is from its target.</summary>
/// <param name="Missing">What is missing, in units of the indicator's type; 0 when the target is met.</param>
/// <param name="Target">The target.</param>
internal readonly record struct OutcomeGap(long Missing, long Target)
{
    /// <summary>The gap; null when nobody told or nothing says where to.</summary>
    internal static OutcomeGap? Of(IndicatorFacts facts, long? target) => target is { } aim && LowestRole(facts) is { } lowest
        ? new OutcomeGap(Math.Clamp(aim - lowest, 0, aim), aim)
        : null;

    /// <summary>What an indicator aims at: its own target, else all of a share and the top of a scale.</summary>
    internal static long? AimOf(Indicator indicator) => indicator.Type.Kind switch
    {
        _ when indicator.Target is > 0 => indicator.Target,
        FactTypeKind.Percent => 100 * FactType.NumberScale,
        FactTypeKind.Level or FactTypeKind.Scale => indicator.Type.Words.Length - 1,
        _ => null,
    };

    private static long? LowestRole(IndicatorFacts facts)
    {
        long? lowest = null;
        var role = -1;
        foreach (var reading in facts.Readings)
        {
            // Only the first reading of each role speaks for it.
            if (reading.Role != role && reading.Value.IsKnown)
            {
                lowest = Math.Min(lowest ?? long.MaxValue, reading.Value.Value);
            }

            role = reading.Role;
        }

        return lowest;
    }
}
