using System.Text.Json;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Tests.Deciding;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests;

/// <summary>Thirty-two threads on one engine say what one thread says, and a pack that is read a thousand times at once is one pack.</summary>
public sealed class ManyThreadsTests
{
    private const int Threads = 32;
    private const int Diagnoses = 100_000;
    private const int Districts = 64;
    private const int EachInWords = 200;

    [Fact]
    public void Diagnose_AHundredThousandTimesOnThirtyTwoThreads_IsWhatOneThreadSays()
    {
        var engine = RoadmapEngine.Create(SmallPack());
        var made = new RandomDistricts(engine.Pack, 7);
        var districts = Enumerable.Range(0, Districts).Select(_ => made.Next()).ToArray();
        var decided = Array.ConvertAll(districts, district => Decided(engine.Diagnose(district)));
        var words = Array.ConvertAll(districts, district => JsonSerializer.Serialize(engine.Diagnose(district)));
        words.Distinct().Count().Should().BeGreaterThan(Districts / 2, "the districts differ");
        var (done, wrong) = (0, 0);

        OnThreads(thread =>
        {
            for (var i = thread; i < Diagnoses; i += Threads)
            {
                var at = (i * 7) % Districts;
                var diagnosis = engine.Diagnose(districts[at]);
                var isRight = Decided(diagnosis) == decided[at] && (i % EachInWords != 0 || JsonSerializer.Serialize(diagnosis) == words[at]);
                Interlocked.Add(ref wrong, isRight ? 0 : 1);
                Interlocked.Increment(ref done);
            }
        });

        wrong.Should().Be(0);
        done.Should().Be(Diagnoses);
    }

    [Fact]
    public void Diagnose_TheBuiltInPackOnThirtyTwoThreads_IsWhatOneThreadSays()
    {
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        var made = new RandomDistricts(engine.Pack, 11);
        var districts = Enumerable.Range(0, Threads).Select(_ => made.Next()).ToArray();
        var words = Array.ConvertAll(districts, district => JsonSerializer.Serialize(engine.Diagnose(district)));
        var wrong = 0;

        OnThreads(thread => Interlocked.Add(ref wrong, districts.Where((district, i) => i % 4 == thread % 4 && JsonSerializer.Serialize(engine.Diagnose(district)) != words[i]).Count()));

        wrong.Should().Be(0);
    }

    [Fact]
    public void Read_AThousandTimesAtOnce_IsOnePack()
    {
        var files = PackText.Files("", PackText.Practice("first"), PackText.Practice("second", PackText.Needs("first is in-place")), PackText.Rule("told", "technology is known"));
        var expected = Said(RulePack.TryRead(files).GetValueOrThrow());
        var wrong = 0;

        Parallel.For(0, 1_000, new ParallelOptions { MaxDegreeOfParallelism = Threads }, _ => Interlocked.Add(ref wrong, Said(RulePack.TryRead(files).GetValueOrThrow()) == expected ? 0 : 1));

        wrong.Should().Be(0);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(8)]
    public void DiagnoseAll_CalledOnSoManyThreads_IsTheSameOnEach(int threads)
    {
        var engine = RoadmapEngine.Create(SmallPack());
        var made = new RandomDistricts(engine.Pack, 13);
        var districts = Enumerable.Range(0, 300).Select(_ => made.Next()).ToList();
        var expected = districts.ConvertAll(district => Decided(engine.Diagnose(district)));

        var told = new List<string>[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread => told[thread] = [.. engine.DiagnoseAll(districts).Select(one => Decided(one.GetValueOrThrow()))]);

        told.Should().AllSatisfy(lines => lines.Should().Equal(expected));
    }

    private static RulePack SmallPack() => PackText.Read(
        PackText.Practice("first", "raises: { technology: developing }"),
        PackText.Practice("second", PackText.Needs("first is in-place", "leadership >= developing")),
        PackText.Order("outreach-first", "outreach >= developing", "technology >= established"),
        PackText.Rule("told", "technology is known"),
        PackText.Rule("few-support", "buy-in.families < 60%", "risk", "high"),
        PackText.Rule("second-early", "second.started before first.started", "order", "low"));

    private static string Decided(Diagnosis diagnosis) => string.Join('\n', DecisionLine.Of(diagnosis));

    private static string Said(RulePack pack) => JsonSerializer.Serialize(pack.Packs) + string.Join(' ', pack.Rules.Select(rule => rule.Id)) + string.Join(' ', pack.Orders.Select(order => order.Id));

    /// <summary>What goes wrong on a thread ends the test, not the run.</summary>
    private static void OnThreads(Action<int> work)
    {
        var faults = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                work(number);
            }
            catch (Exception fault)
            {
                faults.Enqueue(fault);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        faults.Should().BeEmpty();
    }
}
