using Roadmap.Testing;

namespace Lakeside.Tests;

/// <summary>The pack's own YAML tests, each a test of its own.</summary>
public sealed class PackCaseTests(LakesidePack pack) : IClassFixture<LakesidePack>
{
    public static IEnumerable<object[]> Names => LakesidePack.Load().NameRows;

    [Theory, MemberData(nameof(Names))]
    public void Case_OfThePack_Passes(string name) => pack.Rules.Case(name).ThrowIfFailed();
}
