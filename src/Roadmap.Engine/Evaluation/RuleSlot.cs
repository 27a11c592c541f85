using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation;

/// <summary>Where a rule's truth stands in a program.</summary>
/// <param name="Applies">The node of applies-when.</param>
/// <param name="Fires">The node of fires-when.</param>
/// <param name="Firing">The node of both, which is what <c>is firing</c> reads.</param>
internal readonly record struct RuleSlot(int Applies, int Fires, int Firing)
{
    internal static RuleOutcome Outcome(Verdict firing, Verdict applies) => firing switch
    {
        Verdict.True => RuleOutcome.Fires,
        Verdict.Unknown => RuleOutcome.Undetermined,
        _ => applies == Verdict.False ? RuleOutcome.NotApplicable : RuleOutcome.Quiet,
    };

    /// <summary>The lanes of a word in which the rule comes to an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="truth">The truth.</param>
    /// <param name="word">The word.</param>
    /// <param name="lanes">The lanes that are filled.</param>
    internal ulong Mask(RuleOutcome outcome, TruthFrame truth, int word, ulong lanes)
    {
        var firing = truth.At(Firing, word);
        var outside = truth.At(Applies, word).False;
        return outcome switch
        {
            RuleOutcome.Fires => firing.True,
            RuleOutcome.NotApplicable => outside,
            RuleOutcome.Quiet => firing.False & ~outside,
            _ => lanes & ~(firing.True | firing.False),
        };
    }
}
