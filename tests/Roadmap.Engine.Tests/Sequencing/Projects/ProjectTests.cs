using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Projects;

public sealed class ProjectTests
{
    private static readonly Activity Plain = new() { Id = "a", Duration = 2 };

    public static TheoryData<string, Func<Project>> Faults() => new()
    {
        { "*horizon*", () => new Project(0, [Plain]) },
        { "*'a' is there twice*", () => new Project(5, [Plain, Plain]) },
        { "*id of activity is empty*", () => new Project(5, [Plain with { Id = "" }]) },
        { "*'a' lasts -1*", () => new Project(5, [Plain with { Duration = -1 }]) },
        { "*earliest start -1*", () => new Project(5, [Plain with { EarliestStart = -1 }]) },
        { "*latest start -1*", () => new Project(5, [Plain with { LatestStart = -1 }]) },
        { "*deadline -1*", () => new Project(5, [Plain with { Deadline = -1 }]) },
        { "*pinned to -1*", () => new Project(5, [Plain with { Pin = -1 }]) },
        { "*value -1*", () => new Project(5, [Plain with { Value = -1 }]) },
        { "*stall weight -1*", () => new Project(5, [Plain with { StallWeight = -1 }]) },
        { "*takes 'r', which*", () => new Project(5, [Plain with { Demands = [Demand.Constant("r", 1)] }]) },
        { "*takes 'r' twice*", () => new Project(5, [Plain with { Demands = [Demand.Constant("r", 1), Demand.AtStart("r", 1)] }], resources: [Resource.Constant("r", 1)]) },
        { "*negative amount of 'r'*", () => new Project(5, [Plain with { Demands = [Demand.Constant("r", -1)] }], resources: [Resource.Constant("r", 1)]) },
        { "*'r' after it has finished*", () => new Project(5, [Plain with { Demands = [Demand.ByOffset("r", 1, 1, 1)] }], resources: [Resource.Constant("r", 1)]) },
        { "*begins at an activity*", () => new Project(5, [Plain], [new Arc("b", "a")]) },
        { "*ends at an activity*", () => new Project(5, [Plain], [new Arc("a", "b")]) },
        { "*'r' has 2 capacities*", () => new Project(5, [Plain], resources: [new Resource("r", [1, 2])]) },
        { "*'r' has a negative capacity*", () => new Project(5, [Plain], resources: [Resource.Constant("r", -1)]) },
        { "*'r' is there twice*", () => new Project(5, [Plain], resources: [Resource.Constant("r", 1)], budgets: [Budget.Total("r", 5, 1)]) },
        { "*window from 3 until 6*", () => new Project(5, [Plain], budgets: [new Budget("b", [new(3, 6, 1)])]) },
        { "*'b' has a negative amount*", () => new Project(5, [Plain], budgets: [new Budget("b", [new(0, 5, -1)])]) },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Project_WithAFaultOfTheCaller_Throws(string message, Func<Project> build) =>
        build.Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Budget_OfInstalments_CarriesOver()
    {
        var budget = Budget.Cumulative("b", 10, (2, 5), (6, 3));
        budget.Windows.Should().Equal(new BudgetWindow(0, 2, 0), new BudgetWindow(0, 6, 5), new BudgetWindow(0, 10, 8));
    }

    [Fact]
    public void Schedule_WithTheSameStarts_IsEqual()
    {
        new Schedule([1, 2]).Should().Be(new Schedule([1, 2]));
        new Schedule([1, 2]).GetHashCode().Should().Be(new Schedule([1, 2]).GetHashCode());
        new Schedule([1, 2]).Should().NotBe(new Schedule([2, 1]));
    }
}
