using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation;

/// <summary>What a pack comes to in a block of districts, a lane for each in the order given. Dispose it when its truth is no longer read.</summary>
internal sealed class EvaluationRun : IDisposable
{
    private readonly FramePool pool;
    private LaneFrames? frames;

    internal EvaluationRun(FramePool pool, LaneFrames frames)
    {
        this.pool = pool;
        this.frames = frames;
    }

    internal RuleProgram Program => pool.Program;

    internal FactFrame Facts => Frames.Facts;

    internal TruthFrame Truth => Frames.Truth;

    /// <summary>How many districts there are.</summary>
    internal int Count => Facts.Count;

    private LaneFrames Frames => frames ?? throw new ObjectDisposedException(nameof(EvaluationRun));

    /// <summary>The outcome of a rule.</summary>
    /// <param name="rule">The rule's place in the pack.</param>
    /// <param name="lane">The district.</param>
    internal RuleOutcome OutcomeOf(int rule, int lane) => Program.Rules[rule].Outcome(Truth, lane);

    /// <summary>The districts of one word of lanes in which a rule comes to an outcome, a bit for each.</summary>
    internal ulong MaskOf(int rule, RuleOutcome outcome, int word) =>
        Program.Rules[rule].Mask(outcome, Truth, word, LaneWords.Mask(LaneWords.LanesIn(word, Count)));

    /// <summary>What a condition of the pack comes to.</summary>
    internal Verdict VerdictOf(Condition condition, int lane) => Truth.VerdictAt(Program.NodeOf(condition), lane);

    /// <summary>What the condition inside a count of schools comes to for one school.</summary>
    /// <param name="condition">A condition in a <see cref="SchoolsCondition.Where"/>.</param>
    /// <param name="lane">The district.</param>
    /// <param name="school">The school's place among the district's.</param>
    internal Verdict VerdictOf(Condition condition, int lane, int school) =>
        Truth.Schools.VerdictAt(Program.Schools!.NodeOf(condition), Facts.Schools!.First(lane) + school);

    /// <summary>The severity a rule has here: the mildest case that holds, else its own. A case that is unknown changes nothing; a rule on trial is low at most.</summary>
    internal Severity SeverityOf(Rule rule, int lane)
    {
        Severity? mildest = null;
        foreach (var one in rule.SeverityWhen)
        {
            if ((mildest is null || one.Severity < mildest) && VerdictOf(one.When, lane) == Verdict.True)
            {
                mildest = one.Severity;
            }
        }

        return TrialSeverity.Of(rule, mildest ?? rule.Severity);
    }

    public void Dispose()
    {
        if (frames is { } used)
        {
            frames = null;
            pool.Return(used);
        }
    }
}
