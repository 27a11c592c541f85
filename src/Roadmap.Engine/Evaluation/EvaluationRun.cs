using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation;

/// <summary>What a pack comes to in a block of districts, a lane for each in the order given. Dispose it when its truth is no longer read.</summary>
internal sealed class EvaluationRun : IDisposable
{
    private readonly FramePool pool;
    private readonly KeptLane? kept;
    private LaneFrames? frames;

    internal EvaluationRun(FramePool pool, LaneFrames frames)
    {
        this.pool = pool;
        this.frames = frames;
    }

    private EvaluationRun(FramePool pool, KeptLane kept)
    {
        this.pool = pool;
        this.kept = kept;
    }

    internal RuleProgram Program => pool.Program;

    internal FactFrame Facts => Frames.Facts;

    internal TruthFrame Truth => Frames.Truth;

    /// <summary>How many districts there are.</summary>
    internal int Count => Facts.Count;

    private LaneFrames Frames => frames ?? throw new ObjectDisposedException(nameof(EvaluationRun));

    /// <summary>
    /// A run of one lane that outlives this one and answers for that lane what this one does: for what is explained later. It has no frames of its own, so
    /// there is nothing to dispose, and whatever lane it is asked for it is the one it kept.
    /// </summary>
    /// <param name="lane">The district.</param>
    /// <param name="schools">How many schools of it are listed.</param>
    internal EvaluationRun Keep(int lane, int schools) => new(pool, KeptLane.Of(this, lane, schools));

    /// <summary>The outcome of a rule.</summary>
    /// <param name="rule">The rule's place in the pack.</param>
    /// <param name="lane">The district.</param>
    internal RuleOutcome OutcomeOf(int rule, int lane)
    {
        var slot = Program.Rules[rule];
        return RuleSlot.Outcome(VerdictOf(slot.Firing, lane), VerdictOf(slot.Applies, lane));
    }

    /// <summary>The districts of one word of lanes in which a rule comes to an outcome, a bit for each.</summary>
    internal ulong MaskOf(int rule, RuleOutcome outcome, int word) =>
        Program.Rules[rule].Mask(outcome, Truth, word, LaneWords.Mask(LaneWords.LanesIn(word, Count)));

    /// <summary>What a condition of the pack comes to.</summary>
    internal Verdict VerdictOf(Condition condition, int lane) => VerdictOf(Program.NodeOf(condition), lane);

    /// <summary>What the condition inside a count of schools comes to for one school.</summary>
    /// <param name="condition">A condition in a <see cref="SchoolsCondition.Where"/>.</param>
    /// <param name="lane">The district.</param>
    /// <param name="school">The school's place among the district's.</param>
    internal Verdict VerdictOf(Condition condition, int lane, int school) =>
        kept is { } one
            ? one.AtSchool(Program.Schools!.NodeOf(condition), school)
            : Truth.Schools.VerdictAt(Program.Schools!.NodeOf(condition), Facts.Schools!.First(lane) + school);

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

    /// <summary>What a node comes to.</summary>
    internal Verdict VerdictOf(int node, int lane) => kept is { } one ? one.At(node) : Truth.VerdictAt(node, lane);

    public void Dispose()
    {
        if (frames is { } used)
        {
            frames = null;
            pool.Return(used);
        }
    }
}
