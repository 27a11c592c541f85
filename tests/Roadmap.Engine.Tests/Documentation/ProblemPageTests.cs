namespace Roadmap.Engine.Tests.Documentation;

public sealed class ProblemPageTests
{
    private const string Page = "docs/problems.md";

    [Fact]
    public void Page_OfProblems_ListsWhatTheLibraryReports()
    {
        var generated = ProblemPage.Write(EngineProblemCatalog.All);
        if (Environment.GetEnvironmentVariable("RECORD_PROBLEMS") == "1")
        {
            File.WriteAllText(Pages.PathOf(Page), generated);
        }

        Pages.Read(Page).Split('\n').Should().Equal(generated.Split('\n'), "the page is written anew by running the tests once with RECORD_PROBLEMS=1");
    }

    [Fact]
    public void Page_OfProblems_LeavesNoKindOut()
    {
        var generated = ProblemPage.Write(EngineProblemCatalog.All);

        EngineProblemCatalog.All.Should().NotBeEmpty().And.OnlyContain(kind => generated.Contains($"| {kind.Id} |", StringComparison.Ordinal));
    }
}
