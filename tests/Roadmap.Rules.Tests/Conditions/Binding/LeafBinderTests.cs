using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Conditions.Binding;

public sealed class LeafBinderTests
{
    [Fact]
    public void Bind_Leaf_HasItsTextAndPlaceAndKeys()
    {
        var leaf = (NumberLeaf)BoundText.Of("buy-in.families  at launch.started  >= buy-in.teachers + 5%").Condition!;

        leaf.Text.Should().Be("buy-in.families at launch.started >= buy-in.teachers + 5%");
        leaf.Place.ToString().Should().Be("spec:1:4");
        leaf.Keys.Select(key => key.Text).Should().Equal("buy-in.families at launch.started", "buy-in.teachers");
    }

    [Fact]
    public void Bind_Key_HoldsEveryPart()
    {
        var key = ((NumberLeaf)BoundText.Of("buy-in.families.response-rate at launch.started < 20%").Condition!).Left;

        key.Kind.Should().Be(FactSubjectKind.Indicator);
        key.Subject.Should().Be("buy-in");
        key.Facet.Should().Be(FactFacet.ResponseRate);
        key.Role.Should().Be("families");
        key.Type.Should().Be(FactType.Percent);
        key.At!.Key!.Text.Should().Be("launch.started");
        key.Text.Should().Be("buy-in.families.response-rate at launch.started");
    }

    [Fact]
    public void Bind_Reached_HoldsTheLevel()
    {
        var key = ((DateLeaf)BoundText.Of("technology.reached(developing) before 2014").Condition!).First.Key!;

        key.Facet.Should().Be(FactFacet.Reached);
        key.Level.Should().Be(2);
        key.Type.Should().Be(FactType.Date);
    }

    [Theory]
    [InlineData("program.started before 2014", FactSubjectKind.Program, "program", FactFacet.Started)]
    [InlineData("program.stage is year-1", FactSubjectKind.Program, "program", FactFacet.Value)]
    [InlineData("district.enrollment > 5", FactSubjectKind.District, "enrollment", FactFacet.Value)]
    [InlineData("central-local is balanced", FactSubjectKind.Tension, "central-local", FactFacet.Value)]
    [InlineData("community-first.binding is required", FactSubjectKind.Order, "community-first", FactFacet.Binding)]
    [InlineData("launch.led-by is district", FactSubjectKind.Practice, "launch", FactFacet.LedBy)]
    [InlineData("technology.school-spread > 1", FactSubjectKind.Area, "technology", FactFacet.SchoolSpread)]
    public void Bind_Subject_IsOfItsKind(string text, FactSubjectKind kind, string subject, FactFacet facet)
    {
        var key = ((Leaf)BoundText.Of(text).Condition!).Keys[0];

        (key.Kind, key.Subject, key.Facet).Should().Be((kind, subject, facet));
    }

    [Fact]
    public void Bind_SchoolCount_GivesKeysOfTheSchoolThatDifferFromTheDistricts()
    {
        var schools = (SchoolsCondition)BoundText.Of("{ schools: { at-least: 1, where: [ technology is absent ] } }").Condition!;
        var ofSchool = ((WordLeaf)((AllCondition)schools.Where).Children[0]).Subject;
        var ofDistrict = ((WordLeaf)BoundText.Of("technology is absent").Condition!).Subject;

        ofSchool.Scope.Should().Be(FactScope.School);
        ofSchool.Text.Should().Be(ofDistrict.Text);
        ofSchool.Should().NotBe(ofDistrict);
    }

    [Fact]
    public void Bind_RoleEnd_KeepsTheLeafsTextAndNamesTheRolesInTheParts()
    {
        var any = (AnyCondition)BoundText.Of("motivation.lowest < 40%").Condition!;

        any.Text.Should().Be("motivation.lowest < 40%");
        any.Children.Select(child => child.Text).Should().Equal("motivation.teachers < 40%", "motivation.students < 40%");
    }

    [Fact]
    public void Bind_UnknownParameterOfAnUnknownSubject_IsReportedOnceForEach() =>
        BoundText.Of("vison-shared between $a and $b").Problems.Select(problem => problem.Id).Should().Equal("RP2102", "RP2105", "RP2105");

    [Fact]
    public void Bind_UnknownName_PointsAtTheNearestDeclaration() =>
        BoundText.Of("vison-shared < developing").Problems.Single().Related!.ToString().Should().Be("vocabulary.yaml:22:1");

    [Fact]
    public void Bind_LeafOfTheMostLength_Binds()
    {
        const string leaf = "technology is absent";

        BoundText.Of(leaf + new string(' ', 4_096 - leaf.Length)).Problems.Should().BeEmpty();
        BoundText.Of(leaf + new string(' ', 4_097 - leaf.Length)).Problems.Single().Id.Should().Be("RP1005");
    }

    [Fact]
    public void Bind_LongestOffset_DoesNotOverflow()
    {
        var leaf = (NumberLeaf)BoundText.Of("withdrawals < withdrawals.building-leaders - 1000000000000").Condition!;

        leaf.Right.Amount.Should().Be(-1_000_000_000_000 * FactType.NumberScale);
    }
}
