namespace Roadmap.Rules.Yaml;

/// <summary>How much one file may hold. What goes beyond is a problem, not a slow answer.</summary>
/// <param name="Bytes">The size of the whole file.</param>
/// <param name="Depth">How many mappings and lists may stand inside one another.</param>
/// <param name="Events">How many starts, ends and texts of the file are read.</param>
/// <param name="ScalarLength">The length of one text, in UTF-16 units.</param>
/// <param name="KeyLength">The length of one key, in UTF-16 units.</param>
internal sealed record InputLimits(int Bytes, int Depth = 32, int Events = 100_000, int ScalarLength = 65_536, int KeyLength = 200)
{
    /// <summary>For the files of a pack and its tests: 1 MiB.</summary>
    internal static InputLimits Pack { get; } = new(1024 * 1024);

    /// <summary>For district files: 4 MiB.</summary>
    internal static InputLimits District { get; } = new(4 * 1024 * 1024);
}
