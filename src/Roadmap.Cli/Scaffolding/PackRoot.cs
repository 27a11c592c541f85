namespace Roadmap.Cli.Scaffolding;

/// <summary>Finds the pack that a folder belongs to.</summary>
internal static class PackRoot
{
    private const string Header = "pack.yaml";

    /// <summary>The folder itself or the nearest one above it that holds a <c>pack.yaml</c>, as a path from where the command runs; null when there is none.</summary>
    internal static string? Find(string folder)
    {
        if (File.Exists(Path.Combine(folder, Header)))
        {
            return folder;
        }

        for (var above = Path.GetDirectoryName(Path.GetFullPath(folder)); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, Header)))
            {
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), above);
            }
        }

        return null;
    }
}
