using System.Collections.Immutable;
using System.Diagnostics;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>What the fixtures of broken shapes do not show: what is given back.</summary>
public sealed class MappingFieldsTests
{
    private readonly ProblemCollector problems = new();

    [Fact]
    public void Fields_OfTheRightShape_AreGivenBack()
    {
        var fields = Fields("id: a\nareas: [b, c]\neffort: { cost: 1 }\nneeds:\n  - first: d\n", Text("id"), List("areas"), Mapping("effort"), List("needs"));

        fields.RequiredScalar("id")!.Value.Should().Be("a");
        fields.Scalars("areas").Select(area => area.Value).Should().Equal("b", "c");
        fields.RequiredMapping("effort")!.Entries.Should().ContainSingle();
        fields.RequiredList("needs")!.Items.Should().ContainSingle();
        fields.Node("needs").Should().BeOfType<YamlSequence>();
        fields.Finish();
        problems.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("other: 1\n", false)]
    [InlineData("key:\n", true)]
    [InlineData("key: ~\n", true)]
    public void Fields_AbsentOrBlank_AreNullWithoutAProblem(string text, bool has)
    {
        Fields(text, Text("key")).Has("key").Should().Be(has);
        Fields(text, Text("key")).Node("key").Should().BeNull();
        Fields(text, Text("key")).Scalar("key").Should().BeNull();
        Fields(text, Mapping("key")).Mapping("key").Should().BeNull();
        Fields(text, List("key")).List("key").Should().BeNull();
        Fields(text, List("key")).Scalars("key").Should().BeEmpty();
        problems.Count.Should().Be(0);
    }

    [Fact]
    public void RequiredFields_Absent_AreReportedAtTheMapping()
    {
        var fields = Fields("\n  other: 1\n", Text("a"), Text("b"), Mapping("c"), List("d"), List("e"));

        fields.RequiredNode("a").Should().BeNull();
        fields.RequiredScalar("b").Should().BeNull();
        fields.RequiredMapping("c").Should().BeNull();
        fields.RequiredList("d").Should().BeNull();
        fields.RequiredScalars("e").Should().BeEmpty();
        problems.ToSorted().Select(problem => (problem.Id, problem.Place!.ToString())).Should().Equal(Enumerable.Repeat(("RP0302", "a.yaml:2:3"), 5));
    }

    [Fact]
    public void Fields_OfAnotherShape_AreNullWithOneProblemEach()
    {
        var fields = Fields("a: [x]\nb: x\nc: { x: y }\n", Text("a"), Mapping("b"), List("c"));

        fields.Scalar("a").Should().BeNull();
        fields.Mapping("b").Should().BeNull();
        fields.RequiredList("c").Should().BeNull();
        problems.ToSorted().Select(problem => problem.Id).Should().Equal("RP0303", "RP0303", "RP0303");
    }

    [Fact]
    public void Finish_KeysThatAreNotDeclared_AreReportedButForThoseOfTheAuthor()
    {
        var fields = Fields("id: a\nx-owner: b\nx: c\nxy-z: d\n", Text("id"));
        fields.Scalar("id");

        fields.Finish();

        problems.ToSorted().Select(problem => problem.Place!.Line).Should().Equal(3, 4);
    }

    [Fact]
    public void Finish_Name_StandsInTheMessage()
    {
        var root = Fields("ids: a\n").Map;
        var fields = new MappingFields(root, new MappingShape("A sample.", Text("id")), "rule devices-before-why", problems);
        fields.Scalar("id");

        fields.Finish();

        problems.ToSorted().Single().Message.Should().Be("The rule devices-before-why has no key \"ids\".");
        problems.ToSorted().Single().Suggestion.Should().Be("Did you mean \"id\"?");
    }

    [Fact]
    public void Fields_ReadOtherwiseThanDeclared_AreAFaultOfOurs()
    {
        var fields = Fields("a: 1\n", KeyShape.Optional("a", Shape.Text, ""));

        FluentActions.Invoking(() => fields.Scalar("b")).Should().Throw<UnreachableException>();
        FluentActions.Invoking(() => fields.List("a")).Should().Throw<UnreachableException>();
        FluentActions.Invoking(() => fields.RequiredScalar("a")).Should().Throw<UnreachableException>();
    }

    [Fact]
    public void Finish_BeforeEveryDeclaredKeyWasRead_IsAFaultOfOurs() =>
        FluentActions.Invoking(() => Fields("a: 1\n", Text("a")).Finish()).Should().Throw<UnreachableException>();

    private static KeyShape Text(string name) => KeyShape.Sometimes(name, Shape.Text, "");

    private static KeyShape List(string name) => KeyShape.Sometimes(name, Shape.Texts, "");

    private static KeyShape Mapping(string name) => KeyShape.Sometimes(name, new EntriesShape(Shape.Text, Shape.Text), "");

    private MappingFields Fields(string text, params ImmutableArray<KeyShape> keys) =>
        new(YamlDocumentReader.Read(new SourceText("a.yaml", text), problems, InputLimits.Pack).Single().Root, new MappingShape("A sample.", keys), "sample", problems);
}
