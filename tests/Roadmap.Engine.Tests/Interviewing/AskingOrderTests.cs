using Roadmap.Benchmarks.Asking;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Interviewing;

/// <summary>On the samples, completed with a made-up truth, the order of an interview comes to the final advice in at most half the questions of the pack's order.</summary>
public sealed class AskingOrderTests
{
    private const double Told = 0.7;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Districts");

    [Fact]
    public void OurOrder_OnTheSamples_TakesAtMostHalfTheQuestionsOfThePackOrder()
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var trial = new AskingTrial(pack);
        var (ours, others) = (0, 0);
        var samples = Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < samples.Length; i++)
        {
            var random = new Random(i);
            var sample = DistrictState.Load(samples[i]);
            var statements = new TruthWriter(pack, i).Complete(sample);
            var truth = AskingTrial.With(sample, statements);
            var start = AskingTrial.With(sample, [.. statements.Where(_ => random.NextDouble() < Told)]);
            var packOrder = trial.InPackOrder(start, truth);
            ours += trial.InOurOrder(start, truth).ToReach(packOrder.Final);
            others += packOrder.ToReach(packOrder.Final);
        }

        others.Should().BeGreaterThan(50, "there is something to ask");
        ours.Should().BeLessThanOrEqualTo(others / 2);
    }
}
