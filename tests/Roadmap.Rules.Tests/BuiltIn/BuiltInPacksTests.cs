using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.BuiltIn;

public sealed class BuiltInPacksTests
{
    [Fact]
    public void PersonalizedLearning_Read_HasNoProblems()
    {
        var read = RulePack.TryRead(BuiltInPacks.Files("personalized-learning"));

        ProblemText.Write(read.Problems).Should().BeEmpty();
    }

    [Fact]
    public void Tests_OfPersonalizedLearning_HaveNoProblems()
    {
        var read = BuiltInPacks.Tests("personalized-learning");

        ProblemText.Write(read.Problems).Should().BeEmpty();
    }
}
