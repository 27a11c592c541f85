using Microsoft.Extensions.Primitives;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>
/// Tells when something in a folder, or a file, may have changed. While a folder is not there its nearest ancestor is watched for its coming.
/// </summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly FileSystemWatcher watcher;
    private CancellationTokenSource changed = new();

    internal FolderChanges(string path)
    {
        var full = Path.GetFullPath(path);
        var isFolder = Directory.Exists(full);
        watcher = new FileSystemWatcher(isFolder ? full : Ancestor(full))
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();

        // Too much happened at once to be told: something changed.
        watcher.Error += (_, _) => Tell();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>A token that fires at the next change.</summary>
    internal IChangeToken GetToken() => new CancellationChangeToken(Volatile.Read(ref changed).Token);

    public void Dispose() => watcher.Dispose();

    // Nothing is disposed of: without a timer or a wait handle a token source holds nothing but memory, and a reader may be about to ask for its token.
    private void Tell() => Interlocked.Exchange(ref changed, new CancellationTokenSource()).Cancel();

    private static string Ancestor(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? Path.GetPathRoot(path)!;
    }
}
