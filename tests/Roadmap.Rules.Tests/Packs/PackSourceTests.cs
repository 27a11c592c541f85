using System.Text;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Packs from several kinds of places are one set, in whatever order they are given.</summary>
public sealed class PackSourceTests
{
    private const string Ours = "kind: pack\nid: ours\nversion: 1.0.0\nformat: 1\ntitle: Ours\nextends: [{ pack: personalized-learning, version: ^1.0 }]\n";

    private const string Theirs = "kind: pack\nid: theirs\nversion: 1.0.0\nformat: 1\ntitle: Theirs\nextends: [{ pack: ours, version: ^1.0 }]\n";

    [Fact]
    public void TryLoadAll_PlacesOfSeveralKindsBackToFront_IsOneSet()
    {
        PackSource[] sources =
        [
            PackSource.FromFiles("theirs", () => [new PackFile("pack.yaml", Theirs)]),
            PackSource.FromStream("ours.yaml", () => new MemoryStream(Encoding.UTF8.GetBytes(Ours))),
            PackSource.FromPack(BuiltInPacks.PersonalizedLearning),
        ];

        RulePack.TryLoadAll(sources).GetValueOrThrow().Packs.Select(pack => pack.Id).Should().Equal("personalized-learning", "ours", "theirs");
    }

    [Fact]
    public void TryLoadAll_Again_ReadsAnew()
    {
        var title = "First";
        PackSource[] sources = [PackSource.FromFiles("ours", () => [new PackFile("pack.yaml", Ours.Replace("title: Ours", $"title: {title}", StringComparison.Ordinal))])];
        RulePack.TryLoadAll(sources).GetValueOrThrow().Title.Should().Be("First");

        title = "Second";

        RulePack.TryLoadAll(sources).GetValueOrThrow().Title.Should().Be("Second");
    }

    [Fact]
    public void TryLoadAll_PlacesThatCannotBeOpened_AreOneProblemEach()
    {
        PackSource[] sources =
        [
            PackSource.FromStream("away.yaml", () => throw new IOException()),
            PackSource.FromFiles("locked", () => throw new UnauthorizedAccessException()),
            PackSource.FromPath("no-such-folder"),
        ];

        var loaded = RulePack.TryLoadAll(sources);

        loaded.Value.Should().BeNull();
        loaded.Problems.Select(problem => problem.Place!.Source.Path).Should().BeEquivalentTo("away.yaml", "locked", "no-such-folder");
    }

    [Fact]
    public void TryLoadAll_StreamThatWasRead_IsDisposedOf()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Ours));

        RulePack.TryLoadAll([PackSource.FromStream("ours.yaml", () => stream)]).GetValueOrThrow();

        stream.CanRead.Should().BeFalse();
    }

    [Fact]
    public void TryLoadAll_NoSource_IsTheCallersFault() =>
        FluentActions.Invoking(() => RulePack.TryLoadAll(Array.Empty<PackSource>())).Should().Throw<ArgumentException>();
}
