namespace Roadmap.Engine.Evaluation;

/// <summary>What a condition comes to.</summary>
public enum Verdict
{
    /// <summary>It does not hold, whatever is still missing.</summary>
    False,

    /// <summary>It depends on what is missing.</summary>
    Unknown,

    /// <summary>It holds, whatever is still missing.</summary>
    True,
}
