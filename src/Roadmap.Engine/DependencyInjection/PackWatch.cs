using Microsoft.Extensions.Primitives;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Watches everything that a list of packs names, until it is disposed of.</summary>
internal sealed class PackWatch : IDisposable
{
    private readonly List<IDisposable> held = [];

    internal PackWatch(PackList list, Action changed)
    {
        foreach (var path in list.WatchedPaths)
        {
            var folder = new FolderChanges(path);
            held.Add(folder);
            held.Add(ChangeToken.OnChange(folder.GetToken, changed));
        }

        foreach (var changes in list.Changes)
        {
            held.Add(ChangeToken.OnChange(changes, changed));
        }
    }

    public void Dispose() => held.ForEach(one => one.Dispose());
}
