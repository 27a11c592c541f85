using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>Whether something began and got stuck; null when too little is known to say.</summary>
internal static class Arrest
{
    /// <summary>An area is arrested above the lowest level and below its target when it has not risen for a plateau.</summary>
    internal static bool? OfArea(AreaFacts facts, Area area, int target, int asOf) => facts.Level switch
    {
        < 0 => null,
        0 => false,
        var level when level >= target => false,
        _ => AreaCells.LastRise(facts, asOf).HasPassed(area.Plateau, asOf),
    };

    /// <summary>A practice is arrested when it was stopped, or is under way for longer than it should take.</summary>
    internal static bool? OfPractice(PracticeFacts facts, Practice practice, PackIndex index, int asOf) => facts.Status switch
    {
        null => null,
        PracticeStatus.Stopped => true,
        PracticeStatus.UnderWay => facts.Started.HasPassed(LengthOf(facts, practice, index), asOf),
        _ => false,
    };

    /// <summary>How long a practice should take: as the district expects, else as the pack says, else the plateau of its area.</summary>
    internal static CalendarDuration LengthOf(PracticeFacts facts, Practice practice, PackIndex index) =>
        facts.Expected ?? practice.Effort.Duration ?? index.Pack.Areas[index.Areas[practice.Area]].Plateau;
}
