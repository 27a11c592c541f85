using Roadmap.Engine.DependencyInjection;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.DependencyInjection;

public sealed class RoadmapEngineSourceTests
{
    private readonly ChangingPack pack = new();

    [Fact]
    public void Current_BeforeAnyChange_IsOneEngine()
    {
        using var host = Host();

        host.Said().Should().Be(ChangingPack.Message(1));
        host.Source.Current.Should().BeSameAs(host.Source.Current);
        host.Source.Problems.Should().BeEmpty();
        host.Log.Ids.Should().Equal(1001);
    }

    [Fact]
    public void Current_AfterAChangeAndTheQuiet_IsAnotherEngine()
    {
        using var host = Host();
        var before = host.Engine;
        var token = host.Source.GetReloadToken();

        pack.Become(2);
        host.Said().Should().Be(ChangingPack.Message(1), "the quiet has not passed");
        host.Time.Advance(0.25);

        host.Said().Should().Be(ChangingPack.Message(2));
        token.HasChanged.Should().BeTrue();
        host.Source.GetReloadToken().HasChanged.Should().BeFalse("it waits for the next one");
        host.Engine.Should().BeSameAs(host.Source.Current);
        before.Diagnose(EngineHost.District).Findings.Single().Message.Should().Be(ChangingPack.Message(1), "an engine never changes");
        host.Log.Ids.Should().Equal(1001, 1002);
    }

    [Fact]
    public void Current_AfterABadChange_IsTheSameAndTheProblemsAreThere()
    {
        using var host = Host();
        var before = host.Source.Current;
        var token = host.Source.GetReloadToken();

        pack.Break();
        host.Time.Advance(1);

        host.Source.Current.Should().BeSameAs(before);
        token.HasChanged.Should().BeFalse();
        host.Source.Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error);
        host.Log.Ids.Should().Equal(1001, 1004);
        host.Log.Entries.Last().Text.Should().Contain(host.Source.Problems[0].Message, "whoever reads the log need not look elsewhere");
    }

    [Fact]
    public void Current_AfterABadChangeIsMended_IsTheNewEngineWithoutProblems()
    {
        using var host = Host();

        pack.Break();
        host.Time.Advance(1);
        pack.Become(3);
        host.Time.Advance(1);

        host.Said().Should().Be(ChangingPack.Message(3));
        host.Source.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Current_AfterABadChangeIsTakenBack_IsTheSameWithoutProblems()
    {
        using var host = Host();
        var before = host.Source.Current;
        var token = host.Source.GetReloadToken();

        pack.Break();
        host.Time.Advance(1);
        pack.Become(1);
        host.Time.Advance(1);

        host.Source.Current.Should().BeSameAs(before);
        host.Source.Problems.Should().BeEmpty();
        token.HasChanged.Should().BeFalse();
        host.Log.Ids.Should().Equal(1001, 1004, 1003);
    }

    [Fact]
    public void Current_ManyChangesInARow_IsReadOnce()
    {
        using var host = Host();
        host.Said();
        var reads = pack.Reads;

        for (var i = 0; i < 5; i++)
        {
            pack.Become(i + 2);
            host.Time.Advance(0.2);
        }

        host.Time.Advance(0.25);
        host.Said().Should().Be(ChangingPack.Message(6));
        (pack.Reads - reads).Should().Be(1);
    }

    [Fact]
    public void Current_ChangesThatNeverEnd_IsReadAllTheSame()
    {
        using var host = Host();
        host.Said();

        for (var i = 0; i < 20; i++)
        {
            pack.Become(i + 2);
            host.Time.Advance(0.2);
        }

        host.Said().Should().NotBe(ChangingPack.Message(1));
    }

    [Fact]
    public void Reload_WithoutATellingPlace_ReadsAgain()
    {
        using var host = new EngineHost(options => options.AddPack(pack.Source));
        host.Said().Should().Be(ChangingPack.Message(1));

        pack.Become(2);
        host.Time.Waiting.Should().Be(0);
        var reloaded = host.Source.Reload();

        reloaded.Value.Should().BeSameAs(host.Source.Current);
        host.Said().Should().Be(ChangingPack.Message(2));
    }

    [Fact]
    public void Reload_BadPack_GivesItsProblems()
    {
        using var host = Host();
        host.Said();

        pack.Break();
        var reloaded = host.Source.Reload();

        reloaded.Value.Should().BeNull();
        reloaded.Problems.Should().Equal(host.Source.Problems).And.NotBeEmpty();
    }

    [Fact]
    public void Reload_ListenerThatFails_IsLoggedAndTheSwapStands()
    {
        using var host = Host();
        using var listening = host.Source.GetReloadToken().RegisterChangeCallback(_ => throw new InvalidOperationException("not today"), null);

        pack.Become(2);
        host.Time.Advance(1);

        host.Said().Should().Be(ChangingPack.Message(2));
        host.Log.Ids.Should().Equal(1001, 1002, 1007);
    }

    [Fact]
    public void Reload_PlaceThatFails_IsLoggedAndWatchedOn()
    {
        var fails = false;
        using var host = new EngineHost(options => options
            .AddPack(Rules.Packs.PackSource.FromFiles("(failing)", () => fails ? throw new InvalidOperationException("no database") : PackText.Files("", PackText.Rule("edition", "technology is known"))), pack.GetToken));
        var before = host.Source.Current;

        fails = true;
        pack.Tell();
        host.Time.Advance(1);
        host.Log.Ids.Should().Equal(1001, 1006);
        host.Source.Current.Should().BeSameAs(before);

        fails = false;
        pack.Tell();
        host.Time.Advance(1);
        host.Log.Ids.Should().Equal(1001, 1006, 1003);
    }

    [Fact]
    public void Dispose_LaterChanges_AreNotRead()
    {
        var host = Host();
        var source = host.Source;
        var engine = source.Current;
        var reads = pack.Reads;
        pack.Become(2);

        host.Dispose();
        pack.Become(3);
        host.Time.Advance(5);

        pack.Reads.Should().Be(reads);
        source.Current.Should().BeSameAs(engine);
        source.GetReloadToken().HasChanged.Should().BeFalse();
        source.Invoking(gone => gone.Reload()).Should().Throw<ObjectDisposedException>();
    }

    private EngineHost Host() => new(options => pack.AddTo(options));
}
