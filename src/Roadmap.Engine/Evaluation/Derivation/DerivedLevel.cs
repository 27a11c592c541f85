using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Derivation;

/// <summary>The level of an area by its gates: the highest level with a gate of its own whose gates up to it all hold.</summary>
/// <param name="Id">The area's id.</param>
/// <param name="Ordinal">The area's place in the pack.</param>
/// <param name="Gates">The gates, lowest level first.</param>
internal sealed record DerivedLevel(string Id, int Ordinal, ImmutableArray<LevelGate> Gates) : DerivedSubject(FactSubjectKind.Area, Id)
{
    private const int Unknown = -1;

    internal override ImmutableArray<Condition> Conditions => [.. Gates.Select(gate => gate.When)];

    internal override void Write(RuleProgram program, TruthFrame truth, int lane, SubjectFacts subject, int asOf)
    {
        subject.Areas[Ordinal] = Apply(subject.Areas[Ordinal], LevelOf(program, truth, lane));
    }

    /// <summary>What an area comes to when its gates give a level; what a file states stays.</summary>
    /// <param name="area">The area as stated.</param>
    /// <param name="level">The level's index, or -1.</param>
    internal static AreaFacts Apply(AreaFacts area, int level)
    {
        if (area.Basis == FactBasis.Stated && area.Level != Unknown)
        {
            return area.DisputedBy == Dispute(area, level) ? area : area with { DisputedBy = Dispute(area, level) };
        }

        return level == Unknown ? area : area with { Level = level, Basis = FactBasis.Derived };
    }

    private static int Dispute(AreaFacts area, int level) => level == area.Level ? Unknown : level;

    private int LevelOf(RuleProgram program, TruthFrame truth, int lane)
    {
        var level = 0;
        foreach (var gate in Gates)
        {
            switch (truth.VerdictAt(program.NodeOf(gate.When), lane))
            {
                case Verdict.False:
                    return level;
                case Verdict.Unknown:
                    return Unknown;
                default:
                    level = gate.Level;
                    break;
            }
        }

        return level;
    }
}
