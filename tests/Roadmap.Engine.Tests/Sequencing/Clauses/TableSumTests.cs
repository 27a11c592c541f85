using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class TableSumTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void TableSum_OfTablesOfAnyShape_ExplainsWhatItDerives(int seed)
    {
        var random = new Random(seed);
        var (derived, contradictions) = (0, 0);
        for (var round = 0; round < 25; round++)
        {
            var variables = new Variables();
            var condition = variables.Add(0, 1);
            var starts = Enumerable.Range(0, 3).Select(_ => RandomRules.AddStart(variables, random)).ToArray();
            var only = random.Next(2) == 0 ? variables.AtLeast(condition, 1) : Literal.True;
            var tables = starts.Select(start => NextTable(random, variables, start)).ToArray();
            var limit = random.Next(1, 12);
            var solver = new ClauseSolver(variables);
            var check = new ExplanationCheck(solver, TableSum.Post(solver, tables, limit, only), tables.Length, values =>
                (only != Literal.True && values[condition] == 0) || tables.Sum(table => table.At(values[table.Variable])) <= limit);
            check.Walk(random, 60);
            derived += check.Seen.Derived;
            contradictions += check.Seen.Contradictions;
        }
        derived.Should().BeGreaterThan(30);
        contradictions.Should().BePositive();
    }

    private static ValueTable NextTable(Random random, Variables variables, int start)
    {
        var first = variables.First(start);
        var amounts = new long[variables.Last(start) - first + 1];
        var shape = random.Next(3);
        for (var i = 0; i < amounts.Length; i++) amounts[i] = shape == 0 ? random.Next(8) : (i > 0 ? amounts[i - 1] : 0) + random.Next(3);
        if (shape == 1) Array.Reverse(amounts);
        return new(start, first, amounts);
    }
}
