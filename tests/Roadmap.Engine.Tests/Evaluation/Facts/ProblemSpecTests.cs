using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>Runs <c>Specs/problems.spec</c>: what a district file says wrongly, and the exact words in which it is told.</summary>
public sealed class ProblemSpecTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var spec in SpecFile.Read("problems.spec"))
        {
            cases.Add(spec.Title, string.Join('\n', spec.Expected), spec.District);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bind_OfAFaultyDistrict_TellsEverythingInOneRun(string title, string expected, string yaml)
    {
        var bound = DistrictBinder.Bind(SpecFile.State(yaml), FactsPack.Index);

        ProblemText.Write(bound.Problems).TrimEnd('\n').Should().Be(expected, title);
        (bound.Value is null).Should().Be(bound.Problems.Any(problem => problem.Severity == ProblemSeverity.Error));
    }

    [Fact]
    public void Descriptors_OfTheFamily_AreAllRaisedAndNumberedApart()
    {
        var raised = SpecFile.Read("problems.spec")
            .SelectMany(spec => DistrictBinder.Bind(SpecFile.State(spec.District), FactsPack.Index).Problems)
            .Select(problem => problem.Id);

        DistrictBindingProblems.Descriptors.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems().And.BeSubsetOf(raised.Distinct());
        DistrictBindingProblems.Descriptors.Should().OnlyContain(descriptor => string.CompareOrdinal(descriptor.Id, "RP5500") > 0 && string.CompareOrdinal(descriptor.Id, "RP6000") < 0);
    }
}
