using System.Globalization;
using System.Text.RegularExpressions;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Objectives;
using Roadmap.Engine.Sequencing.Projects;
using Roadmap.Engine.Tests.Sequencing;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The project that the page shows is the one below, and what it shows of the result is what comes out.</summary>
public sealed partial class SequencingPageTests
{
    private const string Page = "docs/sequencing.md";
    private const string Own = "tests/Roadmap.Engine.Tests/Documentation/SequencingPageTests.cs";

    [Fact]
    public void Code_OfPage_IsTheCodeThatRuns()
    {
        var shown = Lines(Code().Match(Pages.Read(Page)).Groups["body"].Value);
        shown.Should().NotBeEmpty();
        string.Join('\n', Lines(Pages.Read(Own))).Should().Contain(string.Join('\n', shown));
    }

    [Fact]
    public void Result_OfPage_IsWhatComesOut()
    {
        var (project, result) = Solved();
        Output().Match(Pages.Read(Page)).Groups["body"].Value.Should().Be(Text(project, result));
        ScheduleVerifier.Faults(project, result.Schedule!.Starts).Should().BeEmpty();
    }

    private static (Project Project, SolveResult Result) Solved()
    {
        var project = new Project(
            horizon: 12,
            activities:
            [
                new() { Id = "vision", Duration = 2, Demands = [Demand.Constant("leaders", 2)] },
                new() { Id = "devices", Duration = 3, Demands = [Demand.Constant("leaders", 1), Demand.AtStart("cost", 60)], Value = 2 },
                new() { Id = "coaching", Duration = 4, Demands = [Demand.Constant("leaders", 2), Demand.ByOffset("cost", 20, 0, 20)], Value = 5, StallWeight = 1 },
                new() { Id = "portfolios", Duration = 2, Demands = [Demand.Constant("leaders", 1)], ClosedStarts = [7, 8], Deadline = 12, Value = 3 },
            ],
            arcs:
            [
                new("vision", "coaching"),
                new("vision", "devices"),
                new("devices", "portfolios", ArcKind.StartToStart, MinLag: 1, MaxLag: 8),
            ],
            resources: [Resource.Constant("leaders", 3)],
            budgets: [Budget.Cumulative("cost", 12, (0, 50), (4, 70))]);

        var result = ProjectSolver.Solve(project, new SolveOptions { Objective = Objective.Leverage(keptPerMille: 980), Budget = new(1_000, 1_000) });
        return (project, result);
    }

    private static string Text(Project project, SolveResult result)
    {
        var lines = new List<string> { $"{result.Stop} after {result.Passes} passes and {result.Conflicts} conflicts" };
        for (var j = 0; j < project.Activities.Length; j++)
        {
            var start = result.Schedule!.Starts[j];
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{project.Activities[j].Id,-12} {start} to {start + project.Activities[j].Duration}"));
        }
        lines.AddRange(result.Levels.Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Kind} {level.Value}, bound {level.LowerBound} ({level.Source})")));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^```csharp\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^```text\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Output();
}
