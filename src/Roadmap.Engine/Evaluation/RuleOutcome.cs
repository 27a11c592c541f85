namespace Roadmap.Engine.Evaluation;

/// <summary>What a rule comes to for one district.</summary>
public enum RuleOutcome
{
    /// <summary>It applies and its condition holds.</summary>
    Fires,

    /// <summary>Its condition does not hold, and it may apply.</summary>
    Quiet,

    /// <summary>What is missing decides.</summary>
    Undetermined,

    /// <summary>It does not apply here.</summary>
    NotApplicable,
}
