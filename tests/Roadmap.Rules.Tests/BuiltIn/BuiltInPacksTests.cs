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
    public void PersonalizedLearning_AskedByManyThreads_IsOnePack()
    {
        var packs = new RulePack[16];

        Parallel.For(0, packs.Length, i => packs[i] = BuiltInPacks.PersonalizedLearning);

        packs.Should().AllSatisfy(pack => pack.Should().BeSameAs(packs[0]));
    }

    [Fact]
    public void Find_UnknownId_IsNull()
    {
        BuiltInPacks.Find("nowhere").Should().BeNull();
        BuiltInPacks.Files("nowhere").Should().BeEmpty();
        ((Func<object>)(() => BuiltInPacks.Tests("nowhere"))).Should().Throw<ArgumentException>();
        BuiltInPacks.Find(BuiltInPacks.Ids[0]).Should().BeSameAs(BuiltInPacks.PersonalizedLearning);
    }

    [Fact]
    public void Tests_OfPersonalizedLearning_HaveNoProblems()
    {
        var read = BuiltInPacks.Tests("personalized-learning");

        ProblemText.Write(read.Problems).Should().BeEmpty();
    }
}
