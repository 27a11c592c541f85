using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests;

public sealed class DiagnoseAllTests
{
    private static readonly RoadmapEngine Small = RoadmapEngine.Create(PackText.Read(PackText.Rule("told", "technology is known")));

    [Fact]
    public void DiagnoseAll_BadDistrictAmongGood_IsReportedInItsPlaceAndTheRestGoesOn()
    {
        var results = Small.DiagnoseAll(Districts(600, bad: 300)).ToList();

        results.Should().HaveCount(600);
        results[300].Value.Should().BeNull();
        results[300].Problems.Should().Contain(problem => problem.Severity == ProblemSeverity.Error && problem.Message.Contains("nonsense"));
        Names(results).Should().Equal(Enumerable.Range(0, 600).Where(i => i != 300).Select(i => $"District {i}"));
    }

    [Fact]
    public void DiagnoseAll_ManyDistricts_ReadsOnlyOneBlockAhead()
    {
        var read = 0;
        var given = 0;
        var most = 0;
        foreach (var _ in Small.DiagnoseAll(Districts(2000).Select(district => { read++; return district; })))
        {
            given++;
            most = Math.Max(most, read - given);
        }

        given.Should().Be(2000);
        most.Should().BeLessThan(256);
    }

    [Fact]
    public void DiagnoseAll_Progress_CountsWhatIsDone()
    {
        var told = new Told();

        _ = Small.DiagnoseAll(Districts(600, bad: 7), told).ToList();

        told.Counts.Should().Equal(256, 512, 600);
    }

    [Fact]
    public void DiagnoseAll_Cancelled_EndsAfterTheBlock()
    {
        using var cancelled = new CancellationTokenSource();
        var given = 0;
        var reading = () =>
        {
            foreach (var _ in Small.DiagnoseAll(Districts(2000), cancellation: cancelled.Token))
            {
                given++;
                cancelled.Cancel();
            }
        };

        reading.Should().Throw<OperationCanceledException>();
        given.Should().Be(256, "what was worked out is given");
    }

    [Fact]
    public void DiagnoseAll_NoDistricts_IsAtOnceAnArgumentFault() =>
        Small.Invoking(engine => engine.DiagnoseAll((IEnumerable<DistrictState>)null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public async Task DiagnoseAll_OfAStream_EqualsThatOfAList()
    {
        var told = new Told();
        var results = new List<Checked<Diagnosis>>();
        await foreach (var result in Small.DiagnoseAll(Stream(Districts(600, bad: 300)), told))
        {
            results.Add(result);
        }

        var expected = Small.DiagnoseAll(Districts(600, bad: 300)).ToList();
        Names(results).Should().Equal(Names(expected));
        results[300].Value.Should().BeNull();
        told.Counts.Should().BeInAscendingOrder().And.EndWith(600);
    }

    [Fact]
    public async Task DiagnoseAll_OfAStreamCancelled_HandsItToTheStream()
    {
        using var cancelled = new CancellationTokenSource();
        var reading = async () =>
        {
            await foreach (var _ in Small.DiagnoseAll(Waiting(), cancellation: cancelled.Token))
            {
                await cancelled.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    private static IEnumerable<string> Names(IEnumerable<Checked<Diagnosis>> results) =>
        results.Select(result => result.Value?.District.Name).OfType<string>();

    private static IEnumerable<DistrictState> Districts(int count, int bad = -1) =>
        Enumerable.Range(0, count).Select(i => PackText.District(district => district.Named($"District {i}").Area("technology", i == bad ? "nonsense" : "developing")));

    private static async IAsyncEnumerable<DistrictState> Stream(IEnumerable<DistrictState> districts)
    {
        foreach (var district in districts)
        {
            yield return district;
            if (district.Name.EndsWith("99", StringComparison.Ordinal))
            {
                await Task.Yield();
            }
        }
    }

    private static async IAsyncEnumerable<DistrictState> Waiting([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return PackText.District();
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private sealed class Told : IProgress<int>
    {
        internal List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}
