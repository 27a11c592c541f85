using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>Writes plans as letters to the people who lead a district: a calendar of bars, then each step with the reason for its place.</summary>
/// <remarks>Immutable and safe to share between threads. Make one for a pack and keep it.</remarks>
public sealed class PlanLetterWriter
{
    private readonly RulePack pack;

    /// <summary>Makes a writer for a pack.</summary>
    /// <param name="pack">The pack that the plans are made with; gives the titles of things.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public PlanLetterWriter(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
    }

    /// <summary>The letter.</summary>
    /// <param name="plan">What to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public Letter Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Letter(
        [
            .. PlanOpeningSection.Write(plan),
            .. ConflictSection.Write(plan),
            .. ClearingSection.Write(plan),
            .. GanttSection.Write(plan),
            .. StepsSection.Write(plan),
            .. MovesSection.Write(plan),
            .. UsesSection.Write(plan, pack),
            .. LeftOutSection.Write(plan),
            .. QualitySection.Write(plan),
        ]);
    }

    /// <summary>The answer to why a step does not start when somebody asks.</summary>
    /// <param name="answer">What to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public static Letter Write(PlanWhyNot answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new Letter([.. WhyNotSection.Write(answer), .. ConflictSection.Write(answer.Instead)]);
    }
}
