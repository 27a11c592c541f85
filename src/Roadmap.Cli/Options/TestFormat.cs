namespace Roadmap.Cli.Options;

/// <summary>In what form the result of a pack's tests is printed.</summary>
internal enum TestFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For build servers.</summary>
    JUnit,
}
