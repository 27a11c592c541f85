namespace Roadmap.Cli.Checking;

/// <summary>Finds what a path means: a pack, a district file, a file inside a pack, or a folder that holds several of these.</summary>
internal static class CheckTargets
{
    private const string PackFile = "pack.yaml";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The targets in ordinal order of their paths; empty when the path holds none.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    internal static IEnumerable<CheckTarget> Of(string path) => Directory.Exists(path) ? OfFolder(path) : [OfFile(path)];

    private static IEnumerable<CheckTarget> OfFolder(string folder)
    {
        if (IsPack(folder))
        {
            return [new CheckTarget(folder, IsPack: true)];
        }

        var files = Directory.EnumerateFiles(folder)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && DocumentKind.Of(file) is DocumentKind.District or DocumentKind.Pack or DocumentKind.SurveyMap)
            .Select(file => (Path: file, Targets: (IEnumerable<CheckTarget>)[OfFile(file)]));
        var folders = Directory.EnumerateDirectories(folder)
            .Where(child => !Path.GetFileName(child).StartsWith('.'))
            .Select(child => (Path: child, Targets: OfFolder(child)));
        return files.Concat(folders).OrderBy(entry => entry.Path, StringComparer.Ordinal).SelectMany(entry => entry.Targets);
    }

    private static CheckTarget OfFile(string file) => DocumentKind.Of(file) switch
    {
        DocumentKind.Pack when Path.GetFileName(file) != PackFile => new CheckTarget(file, IsPack: true),
        DocumentKind.SurveyMap => new CheckTarget(file, IsPack: false) { IsSurveyMap = true },
        DocumentKind.District or null => new CheckTarget(file, IsPack: false),
        _ when EnclosingPack(file) is { } pack => new CheckTarget(pack, IsPack: true),
        _ => new CheckTarget(file, IsPack: true),
    };

    /// <summary>The nearest folder above a file that holds a pack; null when there is none.</summary>
    private static string? EnclosingPack(string file)
    {
        for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (IsPack(folder))
            {
                return folder;
            }
        }

        return IsPack(".") && !Path.IsPathRooted(file) ? "." : null;
    }

    private static bool IsPack(string folder) => File.Exists(Path.Combine(folder, PackFile));
}
