namespace Roadmap.Rules.Vocabulary;

/// <summary>The period over which a resource's capacity is counted.</summary>
public enum ResourcePeriod
{
    /// <summary>Each term.</summary>
    Term,

    /// <summary>Each year.</summary>
    Year,

    /// <summary>Once, for the whole plan.</summary>
    Always,
}
