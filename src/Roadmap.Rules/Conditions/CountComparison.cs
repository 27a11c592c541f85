namespace Roadmap.Rules.Conditions;

/// <summary>How a count is compared with its bound.</summary>
public enum CountComparison
{
    /// <summary>The count is the bound or more.</summary>
    AtLeast,

    /// <summary>The count is above the bound.</summary>
    MoreThan,

    /// <summary>The count is the bound or less.</summary>
    AtMost,

    /// <summary>The count is below the bound.</summary>
    FewerThan,

    /// <summary>The count is the bound.</summary>
    Exactly,
}
