namespace Roadmap.Rules.Conditions;

/// <summary>A state that a fact can be in.</summary>
public enum FactState
{
    /// <summary>Somebody told it (never unknown).</summary>
    Known,

    /// <summary>A date that had not come by the as-of date.</summary>
    Never,
}
