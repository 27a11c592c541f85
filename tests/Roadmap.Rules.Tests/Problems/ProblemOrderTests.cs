using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Problems;

public sealed class ProblemOrderTests
{
    private static readonly ProblemDescriptor Fault = new("RP9001", "a fault", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Doubt = new("RP9002", "a doubt", ProblemSeverity.Warning);

    [Fact]
    public void ToSorted_AnyOrderOfFinding_IsFileLineColumnIdMessage()
    {
        Problem[] expected =
        [
            At(null, 0, 0, Fault, "no place"),
            At("a.yaml", 2, 1, Fault, "m"),
            At("a.yaml", 10, 1, Fault, "m"),
            At("a.yaml", 10, 2, Fault, "m"),
            At("a.yaml", 10, 2, Fault, "n"),
            At("a.yaml", 10, 2, Doubt, "a"),
            At("b.yaml", 1, 1, Fault, "m"),
        ];
        var problems = new ProblemCollector();
        problems.AddRange(expected.Reverse());

        problems.ToSorted().Should().Equal(expected);
    }

    [Fact]
    public void ToSorted_SameProblemTwice_IsOne()
    {
        var problems = new ProblemCollector();
        problems.Add(At("a.yaml", 1, 1, Fault, "m"));
        problems.Add(At("a.yaml", 1, 1, Fault, "m"));

        problems.ToSorted().Should().ContainSingle();
    }

    [Fact]
    public void ToSorted_ManyInOneFile_KeepsErrorsAndCountsTheRest()
    {
        var problems = new ProblemCollector();
        problems.AddRange(Enumerable.Range(1, 60).Select(line => At("a.yaml", line, 1, Doubt, "m")));
        problems.Add(At("a.yaml", 99, 1, Fault, "m"));
        problems.Add(At("b.yaml", 1, 1, Doubt, "m"));

        var sorted = problems.ToSorted();

        sorted.Should().HaveCount(ProblemCollector.MostPerFile + 2);
        sorted.Count(problem => problem.Severity == ProblemSeverity.Error).Should().Be(1);
        var cap = sorted.Single(problem => problem.Id == "RP0001");
        cap.Message.Should().Be("11 more problems in this file are not listed.");
        sorted.IndexOf(cap).Should().Be(ProblemCollector.MostPerFile);
        sorted[^1].Place!.File.Should().Be("b.yaml");
    }

    [Fact]
    public void ToSorted_OneTooMany_IsSaidInTheSingular()
    {
        var problems = new ProblemCollector();
        problems.AddRange(Enumerable.Range(1, ProblemCollector.MostPerFile + 1).Select(line => At("a.yaml", line, 1, Doubt, "m")));

        problems.ToSorted()[^1].Message.Should().Be("One more problem in this file is not listed.");
    }

    private static Problem At(string? file, int line, int column, ProblemDescriptor descriptor, string message) =>
        new(descriptor, file is null ? null : new SourceText(file, "").Place(line, column, 1), message);
}
