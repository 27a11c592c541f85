using Roadmap.Engine.DependencyInjection;

namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>The one place where a real file system tells of changes. It tells when it likes, so a test waits for it; the limit only keeps a failure from waiting for ever.</summary>
public sealed class FolderChangesTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("roadmap-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task GetToken_FileInAFolderBelow_Fires()
    {
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        using var changes = new FolderChanges(folder);
        var told = Next(changes);

        await File.WriteAllTextAsync(Path.Combine(folder, "rules", "new.yaml"), "kind: rule");

        await told.WaitAsync(Limit);
    }

    [Fact]
    public async Task GetToken_FileReplacedByRenaming_Fires()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "pack.yaml"), "kind: pack");
        await File.WriteAllTextAsync(Path.Combine(folder, "pack.tmp"), "kind: pack # new");
        using var changes = new FolderChanges(folder);
        var told = Next(changes);

        File.Move(Path.Combine(folder, "pack.tmp"), Path.Combine(folder, "pack.yaml"), overwrite: true);

        await told.WaitAsync(Limit);
    }

    [Fact]
    public async Task GetToken_FolderThatComes_Fires()
    {
        var later = Path.Combine(folder, "later");
        using var changes = new FolderChanges(later);
        var told = Next(changes);

        Directory.CreateDirectory(later);

        await told.WaitAsync(Limit);
    }

    [Fact]
    public async Task Current_FileChangedOnDisk_IsTheNewPack()
    {
        var path = Path.Combine(folder, "pack.yaml");
        await File.WriteAllTextAsync(path, OnePage("First"));
        using var host = new EngineHost(options => options.AddPackFolder(folder, reloadOnChange: true).ReloadAfter(TimeSpan.Zero));
        host.Source.Current.Pack.Title.Should().Be("First");

        await File.WriteAllTextAsync(path, OnePage("Second"));
        await Until(() =>
        {
            host.Time.Advance(1);
            return host.Source.Current.Pack.Title == "Second";
        });

        host.Source.Problems.Should().BeEmpty();
    }

    private static string OnePage(string title) =>
        string.Join("\n---\n", PackText.Files("").Select(file => file.Content.Replace("title: A small pack", $"title: {title}", StringComparison.Ordinal)));

    private static Task Next(FolderChanges changes)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changes.GetToken().RegisterChangeCallback(_ => told.TrySetResult(), null);
        return told.Task;
    }

    private static async Task Until(Func<bool> isDone)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!isDone())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
