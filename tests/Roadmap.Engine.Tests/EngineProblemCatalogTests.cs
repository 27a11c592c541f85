using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Rules;

namespace Roadmap.Engine.Tests;

public sealed class EngineProblemCatalogTests
{
    [Fact]
    public void All_HoldsTheRulesKindsAndItsOwn_EachIdOnce()
    {
        EngineProblemCatalog.All.Select(kind => kind.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        EngineProblemCatalog.All.Should().Contain(ProblemCatalog.All).And.Contain(DistrictBindingProblems.Descriptors);
    }
}
