using Roadmap.Engine.Sequencing.Clauses;
using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

public sealed class PairOrdersTests
{
    [Fact]
    public void Pairs_ThatNeverFitAndThatNoArcOrders_GetALiteral()
    {
        Activity Step(string id, int takes) => new() { Id = id, Duration = 2, Demands = [Demand.Constant("team", takes)] };
        var project = new Project(20, [Step("a", 3), Step("b", 2), Step("c", 1), Step("d", 3)], [new Arc("a", "d")], [Resource.Constant("team", 4)]);
        var (orders, differences) = Add(project, out var variables, out var starts);

        // a and d are ordered by their arc, and c fits beside everyone.
        differences.Select(difference => (difference.Tail, difference.Head, difference.Distance)).Should().Equal(
            (starts[0], starts[1], 2), (starts[1], starts[0], 2), (starts[1], starts[3], 2), (starts[3], starts[1], 2));
        differences[1].Condition.Should().Be(differences[0].Condition.Negated);

        var values = new int[variables.Count];
        (values[starts[1]], values[starts[3]]) = (3, 5);
        orders.Suggest(values);
        values[variables.VariableOf(differences[0].Condition)].Should().Be(1, "a stands before b");
        values[variables.VariableOf(differences[2].Condition)].Should().Be(1, "b stands before d");
    }

    [Fact]
    public void Pairs_ThatFitInSomePeriods_GetNone()
    {
        Activity Step(string id) => new() { Id = id, Duration = 1, Demands = [Demand.Constant("team", 2)] };
        var project = new Project(3, [Step("a"), Step("b")], resources: [new Resource("team", [2, 4, 2])]);
        Add(project, out _, out _).Differences.Should().BeEmpty();
    }

    private static (PairOrders Orders, List<Difference> Differences) Add(Project project, out Variables variables, out int[] starts)
    {
        var added = new Variables();
        starts = [.. project.Activities.Select(activity => added.Add(0, project.Horizon - activity.Duration))];
        variables = added;
        var differences = new List<Difference>();
        return (PairOrders.Add(ProjectCompiler.Compile(project).Project!, added, starts, differences), differences);
    }
}
