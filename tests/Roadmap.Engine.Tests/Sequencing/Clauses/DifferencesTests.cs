using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class DifferencesTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Differences_OverCalendarsAndConditions_ExplainWhatTheyDerive(int seed)
    {
        var random = new Random(seed);
        var derived = 0;
        for (var round = 0; round < 25; round++)
        {
            var variables = new Variables();
            var condition = variables.Add(0, 1);
            for (var i = 0; i < 3; i++) RandomRules.AddStart(variables, random);
            var solver = new ClauseSolver(variables);
            var arcs = Enumerable.Range(0, 4).Select(_ => NextArc(random, variables, condition)).ToArray();
            var check = new ExplanationCheck(solver, Differences.Post(solver, arcs), variables.Count, values => arcs.All(arc => Holds(arc, values, condition)));
            check.Walk(random, 60);
            derived += check.Seen.Derived;
        }
        derived.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Differences_OfAPushedHead_AskForNoMoreThanIsNeeded()
    {
        var variables = new Variables();
        int tail = variables.Add(0, 9), head = variables.Add(0, 12);
        var solver = new ClauseSolver(variables);
        var differences = Differences.Post(solver, [new(tail, head, 3, Literal.True)]);
        solver.Trail.OpenLevel();
        solver.Trail.Assert(variables.AtLeast(tail, 6), Reason.None);
        differences.Propagate(new(variables, solver.Trail)).Should().BeTrue();
        solver.Trail.Lower(head).Should().Be(9);

        var reasons = new Explanation();
        differences.Explain(variables.AtLeast(head, 5), solver.Trail.LineOf(variables.AtLeast(head, 5)), 0, reasons);
        reasons.Literals.ToArray().Should().Equal(variables.AtLeast(tail, 2));
    }

    private static Difference NextArc(Random random, Variables variables, int condition)
    {
        int tail = random.Next(2, variables.Count), head = random.Next(2, variables.Count);
        if (tail == head) head = head == 2 ? 3 : head - 1;
        return new(tail, head, random.Next(-4, 4), random.Next(2) == 0 ? Literal.True : variables.AtLeast(condition, 1));
    }

    private static bool Holds(Difference arc, int[] values, int condition) =>
        (arc.Condition != Literal.True && values[condition] == 0) || values[arc.Head] >= values[arc.Tail] + arc.Distance;
}
