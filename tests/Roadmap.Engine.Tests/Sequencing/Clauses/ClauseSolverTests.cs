using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class ClauseSolverTests
{
    private const long Unlimited = 1_000_000;

    [Fact]
    public void Search_ForPigeonsInTooFewHoles_IsRefuted()
    {
        var variables = new Variables();
        var pigeons = Enumerable.Range(0, 6).Select(_ => variables.Add(0, 4)).ToArray();
        var solver = new ClauseSolver(variables);
        Timetable.Post(solver, pigeons.Select(pigeon => new Load(pigeon, 0, 1, 1, 0, Literal.True)), [1, 1, 1, 1, 1]);
        solver.Search([], Unlimited, default).Should().Be(SearchEnd.Refuted);
        solver.FailedAssumptions.Should().BeEmpty();
    }

    [Fact]
    public void Search_WithoutConflictsToSpend_SaysSo()
    {
        var variables = new Variables();
        var pigeons = Enumerable.Range(0, 9).Select(_ => variables.Add(0, 7)).ToArray();
        var solver = new ClauseSolver(variables);
        Timetable.Post(solver, pigeons.Select(pigeon => new Load(pigeon, 0, 1, 1, 0, Literal.True)), [1, 1, 1, 1, 1, 1, 1, 1]);
        solver.Search([], 3, default).Should().Be(SearchEnd.Spent);
        solver.Conflicts.Should().Be(3);
    }

    [Fact]
    public void Search_UnderAssumptions_NamesThoseThatFail()
    {
        var variables = new Variables();
        int a = variables.Add(0, 9), b = variables.Add(0, 9), c = variables.Add(0, 9);
        var solver = new ClauseSolver(variables);
        Differences.Post(solver, [new(a, b, 4, Literal.True)]);
        Literal[] assumptions = [variables.AtLeast(a, 3), variables.AtMost(c, 5), variables.AtMost(b, 6)];

        solver.Search(assumptions, Unlimited, default).Should().Be(SearchEnd.Refuted);
        solver.FailedAssumptions.Should().BeEquivalentTo([assumptions[0], assumptions[2]]);
        solver.Search([assumptions[0], assumptions[1]], Unlimited, default).Should().Be(SearchEnd.Found, "what failed is forgotten");
    }

    [Fact]
    public void Search_AfterItWasCancelled_CanGoOn()
    {
        var variables = new Variables();
        var pigeons = Enumerable.Range(0, 8).Select(_ => variables.Add(0, 6)).ToArray();
        var solver = new ClauseSolver(variables);
        Timetable.Post(solver, pigeons.Select(pigeon => new Load(pigeon, 0, 1, 1, 0, Literal.True)), [1, 1, 1, 1, 1, 1, 1]);
        var search = () => solver.Search([], Unlimited, new CancellationToken(canceled: true));
        search.Should().Throw<OperationCanceledException>();
        solver.Search([], Unlimited, default).Should().Be(SearchEnd.Refuted);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Search_OfRandomClauses_AgreesWithBruteForce(int seed)
    {
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 60; round++)
        {
            var variables = new Variables();
            for (var i = 0; i < 5; i++) variables.Add(0, 3);
            var solver = new ClauseSolver(variables);
            var clauses = Enumerable.Range(0, random.Next(25, 50)).Select(_ => NextClause(random, variables)).ToArray();
            foreach (var clause in clauses) solver.Add(clause);
            var assumption = variables.AtLeast(1, 2);

            var expected = Exists(variables, clauses, [assumption]);
            var end = solver.Search([assumption], Unlimited, default);
            end.Should().Be(expected ? SearchEnd.Found : SearchEnd.Refuted);
            if (end == SearchEnd.Found) clauses.Should().OnlyContain(clause => clause.Any(literal => Holds(variables, literal, solver.Values)));
            else if (solver.FailedAssumptions.Count == 0) Exists(variables, clauses, []).Should().BeFalse();
            if (expected) found++;
        }
        found.Should().BeInRange(10, 50);
    }

    private static Literal[] NextClause(Random random, Variables variables) =>
        [.. Enumerable.Range(0, 3).Select(_ =>
        {
            var literal = variables.AtLeast(random.Next(1, variables.Count), random.Next(1, 4));
            return random.Next(2) == 0 ? literal : literal.Negated;
        })];

    private static bool Exists(Variables variables, Literal[][] clauses, Literal[] assumptions)
    {
        for (var code = 0; code < 1 << (2 * (variables.Count - 1)); code++)
        {
            var values = Enumerable.Range(0, variables.Count).Select(i => i == 0 ? 0 : code >> (2 * (i - 1)) & 3).ToArray();
            if (assumptions.All(literal => Holds(variables, literal, values)) && clauses.All(clause => clause.Any(literal => Holds(variables, literal, values)))) return true;
        }
        return false;
    }

    private static bool Holds(Variables variables, Literal literal, int[] values) =>
        literal.IsNegated != values[variables.VariableOf(literal)] >= variables.ThresholdOf(literal);
}
