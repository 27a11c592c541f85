using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class TimetableTests
{
    private const int Periods = 13;

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Timetable_OfChangingDemandAndCapacity_ExplainsWhatItDerives(int seed)
    {
        var random = new Random(seed);
        var (derived, contradictions) = (0, 0);
        for (var round = 0; round < 25; round++)
        {
            var variables = new Variables();
            var condition = variables.Add(0, 1);
            var starts = Enumerable.Range(0, 3).Select(_ => RandomRules.AddStart(variables, random)).ToArray();
            var amounts = starts.Select(_ => NextAmounts(random)).ToArray();
            var conditions = starts.Select(_ => random.Next(3) == 0 ? variables.AtLeast(condition, 1) : Literal.True).ToArray();
            var capacity = Enumerable.Range(0, Periods).Select(_ => random.Next(2, 5)).ToArray();
            var solver = new ClauseSolver(variables);
            Load[] loads = [.. starts.SelectMany((start, i) => Load.Stack(start, amounts[i], conditions[i]))];
            var check = new ExplanationCheck(solver, Timetable.Post(solver, loads, capacity), loads.Length, values =>
                Enumerable.Range(0, Periods).All(period => Enumerable.Range(0, starts.Length).Sum(i =>
                    conditions[i] != Literal.True && values[condition] == 0 ? 0 : At(amounts[i], period - values[starts[i]])) <= capacity[period]));
            check.Walk(random, 60);
            derived += check.Seen.Derived;
            contradictions += check.Seen.Contradictions;
        }
        derived.Should().BeGreaterThan(30);
        contradictions.Should().BeGreaterThan(3);
    }

    [Theory, InlineData(1), InlineData(2)]
    public void Stack_OfAnyAmounts_AddsUpToThem(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var amounts = Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(4)).ToArray();
            var stack = Load.Stack(0, amounts, Literal.True).ToArray();
            for (var offset = 0; offset < amounts.Length; offset++)
            {
                var here = stack.Where(block => block.Shift <= offset && offset < block.Shift + block.Length).ToArray();
                here.Sum(block => block.Height).Should().Be(amounts[offset]);
                here.Select(block => block.Level).LastOrDefault().Should().Be(amounts[offset], "blocks stand on each other");
            }
        }
    }

    private static int[] NextAmounts(Random random)
    {
        int[] amounts = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(0, 4))];
        if (random.Next(2) == 0) Array.Fill(amounts, random.Next(1, 4));
        if (amounts.All(amount => amount == 0)) amounts[0] = 2;
        return amounts;
    }

    private static int At(int[] amounts, int offset) => offset >= 0 && offset < amounts.Length ? amounts[offset] : 0;
}
