namespace Roadmap.Rules.Conditions;

/// <summary>What a set leaf asks.</summary>
public enum SetTest
{
    /// <summary>Some named word is in the set.</summary>
    Includes,

    /// <summary>Some named word is missing from the set.</summary>
    Lacks,

    /// <summary>The set is not empty and holds nothing but named words.</summary>
    IsOnly,
}
