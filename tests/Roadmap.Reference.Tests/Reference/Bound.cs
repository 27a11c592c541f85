namespace Roadmap.Reference.Tests.Reference;

/// <summary>How many of some things: at-least, more-than, at-most, fewer-than or exactly a number or a share of all.</summary>
internal sealed record Bound(string Comparison, int Number, bool IsShare)
{
    internal string Text => $"{Comparison}: {Number}{(IsShare ? "%" : "")}";

    /// <summary>True when every number from the certain to the possible ones fits, false when none does.</summary>
    internal bool? Judge(int certain, int possible, int total)
    {
        var verdicts = Enumerable.Range(certain, possible - certain + 1).Select(count => Fits(count, total)).Distinct().ToList();
        return verdicts.Count == 1 ? verdicts[0] : null;
    }

    private bool Fits(int count, int total)
    {
        var difference = IsShare ? (100 * count).CompareTo(Number * total) : count.CompareTo(Number);
        return Comparison switch
        {
            "at-least" => difference >= 0,
            "more-than" => difference > 0,
            "at-most" => difference <= 0,
            "fewer-than" => difference < 0,
            _ => difference == 0,
        };
    }
}
