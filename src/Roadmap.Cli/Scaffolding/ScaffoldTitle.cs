namespace Roadmap.Cli.Scaffolding;

/// <summary>A title to begin with.</summary>
internal static class ScaffoldTitle
{
    /// <summary><c>shared-vision</c> gives <c>Shared vision</c>.</summary>
    internal static string Of(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
