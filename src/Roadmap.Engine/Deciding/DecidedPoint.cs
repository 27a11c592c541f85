namespace Roadmap.Engine.Deciding;

/// <summary>A leverage point without its words: a practice that could come next, and its score in thousandths of a point.</summary>
internal record struct DecidedPoint
{
    /// <summary>The practice's place in the pack.</summary>
    internal int Practice { get; init; }

    /// <summary>Nobody says whether the practice exists already.</summary>
    internal bool MustConfirm { get; init; }

    /// <summary>It is under way and arrested.</summary>
    internal bool IsRestart { get; init; }

    /// <summary>How many of its required needs certainly do not hold.</summary>
    internal int Unmet { get; init; }

    /// <summary>Something must be known first.</summary>
    internal bool HasQuestions { get; init; }

    /// <summary>What it is to the repair of the order.</summary>
    internal RepairPlace Place { get; set; }

    internal long Relief { get; set; }

    internal long Outcomes { get; set; }

    internal long Evidence { get; set; }

    internal long Repair { get; set; }

    internal long Unlock { get; set; }

    /// <summary>Never above 0.</summary>
    internal long Effort { get; set; }

    internal readonly bool IsReady => Unmet == 0 && !HasQuestions;

    /// <summary>Ready, blocked only by questions, blocked.</summary>
    internal readonly int Tier => IsReady ? 0 : Unmet == 0 ? 1 : 2;

    /// <summary>What it is worth by itself.</summary>
    internal readonly long Worth => Relief + Outcomes + Evidence + Repair;

    internal readonly long Score => Worth + Unlock + Effort;
}
