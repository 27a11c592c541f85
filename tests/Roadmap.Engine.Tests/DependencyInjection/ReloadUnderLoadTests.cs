using System.Collections.Concurrent;

namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>Eight threads diagnose while packs are swapped under them.</summary>
public sealed class ReloadUnderLoadTests
{
    private const int Readers = 8;
    private const int Editions = 40;

    [Fact]
    public void Current_WhileEditionsChange_IsAlwaysOneWholeEdition()
    {
        var pack = new ChangingPack();
        using var host = new EngineHost(options => pack.AddTo(options));
        var source = host.Source;
        var messageOf = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var torn = new ConcurrentQueue<string>();
        var reads = new int[Readers];
        var isOver = false;

        var readers = Enumerable.Range(0, Readers).Select(reader => new Thread(() =>
        {
            while (!Volatile.Read(ref isOver) || reads[reader] == 0)
            {
                var engine = source.Current;
                var diagnosis = engine.Diagnose(EngineHost.District);
                var hash = diagnosis.Packs[^1].Hash;
                var message = diagnosis.Findings.Single().Message;
                if (hash != engine.Pack.Packs[^1].Hash || messageOf.GetOrAdd(hash, message) != message)
                {
                    torn.Enqueue($"{hash} says {message}");
                }

                reads[reader]++;
            }
        })).ToList();
        readers.ForEach(reader => reader.Start());

        // A bad edition between two good ones must not show.
        var swaps = 0;
        for (var edition = 2; edition <= Editions; edition++)
        {
            var token = source.GetReloadToken();
            pack.Break();
            host.Time.Advance(1);
            token.HasChanged.Should().BeFalse();
            pack.Become(edition);
            host.Time.Advance(1);
            swaps += token.HasChanged ? 1 : 0;
            host.Said().Should().Be(ChangingPack.Message(edition), "no change is lost");
        }

        Volatile.Write(ref isOver, true);
        readers.ForEach(reader => reader.Join());

        torn.Should().BeEmpty();
        swaps.Should().Be(Editions - 1);
        reads.Should().OnlyContain(count => count > 0);
        messageOf.Values.Should().OnlyHaveUniqueItems("an edition has one hash");
    }

    [Fact]
    public void Reload_OnManyThreadsAtOnce_EndsWithTheLastEdition()
    {
        var pack = new ChangingPack();
        using var host = new EngineHost(options => pack.AddTo(options));
        var source = host.Source;

        var writers = Enumerable.Range(0, Readers).Select(writer => new Thread(() =>
        {
            for (var i = 0; i < 5; i++)
            {
                pack.Become((writer * 10) + i + 2);
                source.Reload();
            }
        })).ToList();
        writers.ForEach(writer => writer.Start());
        writers.ForEach(writer => writer.Join());
        pack.Become(1000);
        host.Time.Advance(1);

        host.Said().Should().Be(ChangingPack.Message(1000));
    }
}
