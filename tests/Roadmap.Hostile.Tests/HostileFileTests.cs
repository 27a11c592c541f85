namespace Roadmap.Hostile.Tests;

/// <summary>Files that were made to do harm. Each is read on a stack of 256 kB, in a process with 100 MB of managed memory.</summary>
public sealed class HostileFileTests(CorpusRun run) : IClassFixture<CorpusRun>
{
    private const int MostMilliseconds = 1_000;

    public static TheoryData<string> Names => [.. CorpusRun.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileFile_ComesToWhatTheManifestSays(string name)
    {
        var (milliseconds, result) = run.Of(name);
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            return;
        }

        result.Should().Be(Manifest.Read().GetValueOrDefault(name), name);
        milliseconds.Should().BeLessThan(MostMilliseconds, "{0} takes no more of the processor", name);
    }

    [Fact]
    public void Manifest_AndFiles_AreTheSame()
    {
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            Manifest.Write(CorpusRun.Names().Select(name => (name, run.Of(name).Result)));
        }

        Manifest.Read().Keys.Should().BeEquivalentTo(CorpusRun.Names());
        Manifest.Read().Should().HaveCountGreaterThanOrEqualTo(300);
        Manifest.Read().Values.Should().NotContain(result => result.StartsWith("ended", StringComparison.Ordinal) || result.Contains("differs", StringComparison.Ordinal));
    }
}
