using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Deciding;

public sealed class DeciderTests
{
    private const int Districts = 60;

    private static readonly SampleDistricts Samples = new();
    private static readonly PackIndex Index = new(Samples.Engine.Pack);

    public static TheoryData<string> AllSamples() => [.. SampleDistricts.Files()];

    [Theory, MemberData(nameof(AllSamples))]
    public void Decision_OfASample_SaysWhatItsDiagnosisSays(string file)
    {
        var state = DistrictState.TryRead(new Rules.Packs.PackFile(file, SampleDistricts.Text(file))).GetValueOrThrow();

        Decided([state])[0].Should().Equal(DecisionLine.Of(Samples.Engine.Diagnose(state)));
    }

    [Fact]
    public void Decision_OfRandomDistricts_SaysWhatTheirDiagnosesSay()
    {
        var random = new RandomDistricts(Samples.Engine.Pack, seed: 7);
        DistrictState[] states = [.. Enumerable.Range(0, Districts).Select(_ => random.Next())];

        // One decider for all, so that nothing of one district is left in the decision of the next.
        var decided = Decided(states);

        for (var i = 0; i < states.Length; i++)
        {
            decided[i].Should().Equal(DecisionLine.Of(Samples.Engine.Diagnose(states[i])), "of district {0}", i);
        }
    }

    [Fact]
    public void Decide_OnceItsBuffersHaveGrown_AllocatesNothing()
    {
        var random = new RandomDistricts(Samples.Engine.Pack, seed: 8);
        var evaluation = new DistrictEvaluation(Index);
        BoundDistrict[] districts = [.. Enumerable.Range(0, 8).Select(_ => DistrictBinder.Bind(random.Next(), Index).GetValueOrThrow())];
        var decider = evaluation.Rent();
        using var run = evaluation.Evaluate(districts);
        DecideAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        DecideAll();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void DecideAll()
        {
            for (var lane = 0; lane < districts.Length; lane++)
            {
                decider.Decide(run, districts[lane], lane);
            }
        }
    }

    private static List<string[]> Decided(DistrictState[] states)
    {
        var evaluation = new DistrictEvaluation(Index);
        BoundDistrict[] districts = [.. states.Select(state => DistrictBinder.Bind(state, Index).GetValueOrThrow())];
        var decider = evaluation.Rent();
        using var run = evaluation.Evaluate(districts);
        return [.. districts.Select((district, lane) => DecisionLine.Of(decider.Decide(run, district, lane), district).ToArray())];
    }
}
