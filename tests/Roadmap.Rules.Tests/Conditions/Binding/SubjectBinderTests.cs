using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions.Binding;

public sealed class SubjectBinderTests
{
    private readonly ProblemCollector problems = new();

    [Theory]
    [InlineData("technology", "technology")]
    [InlineData("technology.started", "technology.started")]
    [InlineData("shared-vision.in-place-since", "shared-vision.in-place-since")]
    [InlineData("buy-in.families at launch.started", "buy-in.families at launch.started")]
    [InlineData(" buy-in.families  at 2016-08 ", "buy-in.families at 2016-08")]
    [InlineData("buy-in.spread", "buy-in.spread")]
    [InlineData("central-local.lean", "central-local.lean")]
    [InlineData("technology.arrested", "technology.arrested")]
    [InlineData("buy-in.families.stale at 2016", "buy-in.families.stale at 2016")]
    [InlineData("central-local.charted", "central-local.charted")]
    [InlineData("district.enrollment", "district.enrollment")]
    [InlineData("program.stage", "program.stage")]
    [InlineData("shared-vision/working-definition", "shared-vision/working-definition")]
    public void Bind_Subject_GivesItsKey(string text, string expected)
    {
        Bind(text, 0)!.Text.Should().Be(expected);
        problems.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("buy-in.lowest", "RP2211")]
    [InlineData("technology is absent", "RP1004")]
    [InlineData("tecnology", "RP2102")]
    [InlineData("devices-before-why", "RP2108")]
    [InlineData("area.started", "RP2107")]
    [InlineData("80%", "RP1013")]
    [InlineData("", "RP1019")]
    [InlineData("technology, leadership", "RP1001")]
    public void Bind_SomethingElse_IsOneProblem(string text, string id)
    {
        Bind(text, 0).Should().BeNull();
        problems.ToSorted().Select(problem => problem.Id).Should().Equal(id);
    }

    [Fact]
    public void Bind_InsideAMessage_PointsIntoTheMessage()
    {
        const string message = "Work began {shared-vison.started}.";
        var scalar = Scalar(message);

        SubjectBinder.Bind(scalar, 12, "shared-vison.started", new ConditionContext(TestVocabulary.Symbols), problems).Should().BeNull();

        var problem = problems.ToSorted().Single();
        (problem.Place!.Column, problem.Place.Length).Should().Be((13, "shared-vison".Length));
        problem.Suggestion.Should().Be("Did you mean \"shared-vision\"?");
    }

    [Fact]
    public void Bind_TextOfEveryKeyOfTheSpecs_GivesTheKeyBack()
    {
        var keys = SpecFile.Lines
            .Where(line => line.Text[0] is not ('[' or '{'))
            .Select(line => BoundText.Of(line.Text).Condition)
            .SelectMany(KeysOf)
            .Distinct()
            .ToList();

        foreach (var key in keys)
        {
            var read = Bind(key.Text, 0);
            read.Should().Be(key);
            (read!.Kind, read.Subject, read.Facet, read.Role, read.Level, read.Type).Should().Be((key.Kind, key.Subject, key.Facet, key.Role, key.Level, key.Type));
        }

        keys.Should().HaveCountGreaterThan(60);
        problems.Count.Should().Be(0);
    }

    private static IEnumerable<FactKey> KeysOf(Condition? condition) => condition switch
    {
        Leaf leaf => leaf.Keys,
        AnyCondition any => any.Children.SelectMany(KeysOf),
        AllCondition all => all.Children.SelectMany(KeysOf),
        _ => [],
    };

    private FactKey? Bind(string text, int offset) =>
        SubjectBinder.Bind(Scalar(text), offset, text, new ConditionContext(TestVocabulary.Symbols), problems);

    private static YamlScalar Scalar(string text) => new(new SourceText("a.yaml", text).Place(1, 1, text.Length), text, isPlain: true);
}
