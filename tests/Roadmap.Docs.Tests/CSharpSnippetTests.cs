namespace Roadmap.Docs.Tests;

/// <summary>Every C# block on a page compiles against the libraries.</summary>
public sealed class CSharpSnippetTests
{
    /// <summary>Blocks that need a package which is not everywhere to be had. One more here is a decision.</summary>
    private const int Marked = 6;

    public static TheoryData<string> Places() => [.. Snippets().Where(snippet => !snippet.IsMarked).Select(snippet => snippet.Place)];

    [Theory, MemberData(nameof(Places))]
    public void Snippet_OnAPage_Compiles(string place) => SnippetCompiler.Errors(Snippets().Single(snippet => snippet.Place == place).Text).Should().BeEmpty();

    [Fact]
    public void Snippets_AreFound() => Places().Should().HaveCountGreaterThan(15);

    [Fact]
    public void Snippets_ThatAreNotCompiled_AreCounted() => Snippets().Count(snippet => snippet.IsMarked).Should().Be(Marked);

    [Theory]
    [InlineData("engine.Diagnoze(district);", "CS1061")]
    [InlineData("var plan = engine.Plan(diagnosis);", "CS1503")]
    [InlineData("public sealed class Tests { private readonly PackUnderTes pack; }", "CS0246")]
    public void Compiler_OfAWrongSnippet_SaysSo(string snippet, string error) => SnippetCompiler.Errors(snippet).Should().ContainSingle().Which.Should().Contain(error);

    [Fact]
    public void Compiler_OfASnippetWithItsOwnVariables_LetsThemBe() => SnippetCompiler.Errors("var engine = RoadmapEngine.Create(pack);\nawait Task.Yield();\n").Should().BeEmpty();

    private static IEnumerable<Snippet> Snippets() => Page.All.SelectMany(page => page.Snippets("csharp"));
}
