namespace Roadmap.Engine.Interviewing;

/// <summary>What trying the answers to one question came to.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tried">How many answers fit the district.</param>
/// <param name="Flipping">How many of them change the first leverage points.</param>
/// <param name="Shift">How far they move the practices near the top on average, in thousandths of a point.</param>
internal sealed record FlipCount(OpenQuestion Question, int Tried, int Flipping, long Shift)
{
    internal bool Flips => Flipping > 0;

    /// <summary>How many of a million answers would flip if they were like those that were tried.</summary>
    private long Share => Tried == 0 ? 0 : Flipping * 1_000_000L / Tried;

    /// <summary>What is asked first: what most answers flip, then what moves most, then what settles most, then by cell.</summary>
    internal static int Compare(FlipCount left, FlipCount right)
    {
        var order = right.Share.CompareTo(left.Share);
        order = order != 0 ? order : right.Shift.CompareTo(left.Shift);
        order = order != 0 ? order : right.Question.Worth.CompareTo(left.Question.Worth);
        return order != 0 ? order : string.CompareOrdinal(left.Question.Cell, right.Question.Cell);
    }
}
