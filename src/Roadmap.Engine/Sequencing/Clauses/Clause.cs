namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Literals of which at least one is true. The first two are watched; a clause that forced a literal has it in front.</summary>
internal sealed class Clause(Literal[] literals, bool isLearned, int levels)
{
    internal Literal[] Literals => literals;

    internal bool IsLearned => isLearned;

    /// <summary>How many decision levels it tied together when it was learned: the fewer, the more useful.</summary>
    internal int Levels => levels;

    /// <summary>How much it took part in recent conflicts.</summary>
    internal double Activity { get; set; }

    internal bool IsDropped { get; set; }
}
