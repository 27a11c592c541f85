using Roadmap.Rules.Text;

namespace Roadmap.Cli.Inputs;

/// <summary>Finds what a mistyped path probably meant: a file or folder beside it with nearly the same name.</summary>
internal static class NearbyPaths
{
    internal static string? Find(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Select(entry => Path.GetFileName(entry));
            return Spelling.Nearest(Path.GetFileName(path), names) is { } near ? Path.Combine(folder, near) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
