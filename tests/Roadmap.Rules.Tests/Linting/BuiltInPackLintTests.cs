using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Linting;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Linting;

public sealed class BuiltInPackLintTests
{
    [Fact]
    public void PersonalizedLearning_Linted_HasNothingToSay()
    {
        var folder = Path.GetFullPath(Path.Combine(LintPages.Docs, "..", "src", "Roadmap.Rules", "BuiltIn", "personalized-learning"));
        var pack = BuiltInPacks.PersonalizedLearning;
        var tests = PackTestSuite.TryLoad(folder, pack).GetValueOrThrow();

        var found = PackLinter.Lint(pack, new LintOptions { AsOf = LintExample.AsOf, Tests = tests });

        ProblemText.Write(found).Should().BeEmpty();
    }
}
