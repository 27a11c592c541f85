namespace Roadmap.Rules.Problems;

/// <summary>How much a problem matters: an error keeps the file from being used, a warning does not.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably not what the author meant.</summary>
    Warning,

    /// <summary>The file cannot be used as it is.</summary>
    Error,
}
