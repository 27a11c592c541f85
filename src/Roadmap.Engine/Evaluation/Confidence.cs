namespace Roadmap.Engine.Evaluation;

/// <summary>How well a value or finding is supported, weakest first. A finding is as sure as its weakest cell.</summary>
public enum Confidence
{
    /// <summary>The newest reading is older than it should be.</summary>
    Stale,

    /// <summary>Roles or methods differ by more than the indicator's <c>moves-by</c>, or the file and the readings disagree.</summary>
    Disputed,

    /// <summary>A level or status somebody typed in, without a reading.</summary>
    Asserted,

    /// <summary>One role by one method.</summary>
    Single,

    /// <summary>Two methods or roles agree and are fresh.</summary>
    Triangulated,
}
