namespace Roadmap.Engine.Batching.Reading;

/// <summary>How large something may be to be read in one pass. What is larger is read the ordinary way, which knows the limits of district files.</summary>
internal static class LineLimits
{
    /// <summary>Bytes of one line: few enough that it cannot have too many tokens.</summary>
    internal const int Line = 128 * 1024;

    /// <summary>Bytes of one text.</summary>
    internal const int Text = 60_000;

    /// <summary>Bytes of a key of the writer's own.</summary>
    internal const int OwnKey = 100;
}
