namespace Roadmap.Cli.Options;

/// <summary>For whom the problems of a check are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs, in the schema of this one.</summary>
    Json,

    /// <summary>As annotations of a pull request on GitHub.</summary>
    GitHub,

    /// <summary>As a SARIF 2.1.0 log.</summary>
    Sarif,

    /// <summary>As a JUnit report.</summary>
    JUnit,
}
