using Roadmap.Cli.Helping;

namespace Roadmap.Cli.Tests.Documentation;

public sealed class ProblemPageTests
{
    private const string Page = "docs/problems.md";

    [Fact]
    public void Page_OfProblems_ListsWhatTheLibraryReports()
    {
        var generated = ProblemPage.Write(HelpTopics.Kinds);
        if (Environment.GetEnvironmentVariable("RECORD_PROBLEMS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Page), generated);
        }

        File.ReadAllText(Path.Combine(Repository.Root, Page)).ReplaceLineEndings("\n").Split('\n').Should().Equal(generated.Split('\n'), "the page is written anew by running the tests once with RECORD_PROBLEMS=1");
    }

    [Fact]
    public void Page_OfProblems_LeavesNoKindOut()
    {
        var generated = ProblemPage.Write(HelpTopics.Kinds);

        HelpTopics.Kinds.Should().NotBeEmpty().And.OnlyContain(kind => generated.Contains($"| {kind.Id} |", StringComparison.Ordinal));
    }
}
