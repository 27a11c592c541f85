namespace Roadmap.Rules.Conditions;

/// <summary>Whose fact it is.</summary>
public enum FactScope
{
    /// <summary>The district's own.</summary>
    District,

    /// <summary>The school's that a <c>schools</c> count is looking at.</summary>
    School,
}
