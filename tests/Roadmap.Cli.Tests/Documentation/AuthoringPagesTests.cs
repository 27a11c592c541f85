namespace Roadmap.Cli.Tests.Documentation;

/// <summary>The pages for authors do what they say.</summary>
public sealed class AuthoringPagesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void FirstPack_FollowedFromTopToBottom_PrintsWhatIsShown() => new PageRun("first-pack.md", folder.Path).Check().Should().BeGreaterThan(7);

    [Fact]
    public void FirstPack_AtItsEnd_ChecksAndTestsGreen()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "first-pack.md"));

        page[page.LastIndexOf("$ roadmap test", StringComparison.Ordinal)..].Should().Contain(" passed, 0 failed\n");
        page[page.LastIndexOf("$ roadmap check", StringComparison.Ordinal)..].Should().Contain("nothing is wrong.\n");
    }

    [Fact]
    public void Releasing_ItsExample_PrintsWhatIsShown()
    {
        CommandRun.Of("new", "pack", "before", "--in", folder.Path).ExitCode.Should().Be(0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "before"), "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("after", Path.GetRelativePath(Path.Combine(folder.Path, "before"), file)), Edited(File.ReadAllText(file)));
        }

        folder.Write("districts/cedar-falls.yaml", """
            kind: district
            id: cedar-falls
            as-of: 2026-09-01
            areas: { groundwork: emerging, daily-work: developing }
            practices:
              new-routine: { status: under-way, started: 2026-02 }
              purpose-statement: { status: under-way, started: 2026-05 }
            readings:
              - { of: purpose-known, from: staff, value: 55%, method: questionnaire, date: 2026-06 }
            """);
        folder.Write("districts/oak-hill.yaml", "kind: district\nid: oak-hill\nas-of: 2026-09-01\n");

        new PageRun("releasing-packs.md", folder.Path).Check().Should().Be(1);
    }

    private static string Edited(string text) => text
        .Replace("version: 0.1.0", "version: 0.1.1", StringComparison.Ordinal)
        .Replace("default: 60%", "default: 50%", StringComparison.Ordinal)
        .Replace("fires-when: [ new-routine.started before purpose-statement.started ]", "fires-when: [ new-routine.started at least 6 months before purpose-statement.started ]", StringComparison.Ordinal)
        .Replace("title: The work has begun, and few can say what it is for\nfinds: gap\nseverity: medium", "title: The work has begun, and few can say what it is for\nfinds: gap\nseverity: low", StringComparison.Ordinal);
}
