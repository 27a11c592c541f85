using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Nodes;

public sealed class CountRangeTests
{
    private static readonly int[] Percents = [0, 1, 25, 33, 50, 60, 66, 75, 100];

    public static TheoryData<CountComparison, bool> Bounds()
    {
        var bounds = new TheoryData<CountComparison, bool>();
        foreach (var comparison in Enum.GetValues<CountComparison>())
        {
            bounds.Add(comparison, false);
            bounds.Add(comparison, true);
        }

        return bounds;
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Of_EveryBoundAndTotal_HoldsTheCountsThatMeetIt(CountComparison comparison, bool isShare)
    {
        foreach (var bound in Amounts(isShare).Select(amount => new CountBound(comparison, amount, isShare, null)))
        {
            for (var total = 0; total <= 8; total++)
            {
                var range = CountRange.Of(bound, total);
                var met = Enumerable.Range(0, total + 1).Where(count => bound.IsMet(count, total));
                Enumerable.Range(0, total + 1).Where(count => count >= range.Low && count <= range.High).Should().Equal(met, "{0} of {1}", bound, total);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Verdict_EveryCertainAndPossible_IsWhatAllCountsBetweenShare(CountComparison comparison, bool isShare)
    {
        foreach (var bound in Amounts(isShare).Select(amount => new CountBound(comparison, amount, isShare, null)))
        {
            for (var certain = 0; certain <= 6; certain++)
            {
                for (var possible = certain; possible <= 6; possible++)
                {
                    var met = Enumerable.Range(certain, possible - certain + 1).Select(count => bound.IsMet(count, 6)).Distinct().ToList();
                    var expected = met is [true] ? Verdict.True : met is [false] ? Verdict.False : Verdict.Unknown;
                    CountRange.Of(bound, 6).Of(certain, possible).Should().Be(expected, "{0}, {1} to {2}", bound, certain, possible);
                }
            }
        }
    }

    private static IEnumerable<long> Amounts(bool isShare) => isShare
        ? Percents.Select(percent => percent * FactType.NumberScale)
        : Enumerable.Range(0, 9).Select(count => (long)count);
}
