using System.Text.Json;
using System.Text.RegularExpressions;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class WhatIfTests
{
    private const int Districts = 12;
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    public static TheoryData<string> Samples() => [.. SampleDistricts.Files()];

    [Theory, MemberData(nameof(Samples))]
    public void WhatIf_NothingWereDifferent_NothingIs(string file)
    {
        var state = Load(file);
        var answer = Engine.WhatIf(state);

        answer.Difference.IsEmpty.Should().BeTrue();
        answer.State.Should().BeSameAs(state);
        Json(answer.After).Should().Be(Json(Engine.Diagnose(state)));
    }

    [Fact]
    public void WhatIf_AnyChanges_IsTheDiagnosisOfTheChangedState()
    {
        var moved = 0;
        for (var number = 0; number < Districts; number++)
        {
            var state = RandomDistricts.District(number);
            var before = Json(Engine.Diagnose(state));
            var answer = Engine.WhatIf(state, RandomDistricts.Changes(number));

            Json(answer.After).Should().Be(Json(Engine.Diagnose(answer.State)), "district {0}", number);
            Json(Engine.Diagnose(state)).Should().Be(before, "the state itself does not change");
            moved += answer.Difference.IsEmpty ? 0 : 1;
        }

        moved.Should().BeGreaterThan(Districts / 2);
    }

    [Theory]
    [InlineData("shared-vision=in-place", "shared-vision: { started: never }", "shared-vision: { status: in-place, started: 2013-06-30, in-place-since: 2013-06-30 }")]
    [InlineData("shared-vision=under-way on 2013-02", "shared-vision: { started: never }", "shared-vision: { status: under-way, started: 2013-02 }")]
    [InlineData("community-engagement=emerging", "community-engagement: absent", "community-engagement: { level: emerging, history: [ { date: 2013-06-30, level: emerging } ] }")]
    [InlineData("district.enrollment=900", "enrollment: 2200", "enrollment: 900")]
    public void WhatIf_OneChange_IsTheDiagnosisOfTheEditedFile(string change, string line, string edited)
    {
        var text = SampleDistricts.Text("milton.yaml");
        text.Should().Contain(line);
        var file = text.Replace(line, edited, StringComparison.Ordinal);
        if (change == "shared-vision=in-place")
        {
            file = file.Replace(
                "level: emerging\n    history: [ { date: 2012-09, level: emerging } ]",
                "level: developing\n    history: [ { date: 2012-09, level: emerging }, { date: 2013-06-30, level: developing } ]",
                StringComparison.Ordinal);
        }

        var expected = Engine.Diagnose(DistrictState.TryRead(new PackFile("milton.yaml", file)).GetValueOrThrow());
        Told(Engine.WhatIf(Load("milton.yaml"), Change(change)).After).Should().Be(Told(expected));
    }

    [Fact]
    public void WhatIf_APracticeIsPutInPlace_RaisesWhatThePackSaysItRaises()
    {
        var answer = Engine.WhatIf(Load("milton.yaml"), Rules.Changes.Change.Practice("shared-vision", PracticeStatus.InPlace));

        answer.Changes.Should().Equal(
            new AppliedChange("shared-vision", null, "in-place", null, null),
            new AppliedChange("leadership", "emerging", "developing", "2013-06-30", "shared-vision"));
        answer.Difference.Standings.Single(standing => standing.Area == "leadership").Move.Should().Be(LevelMove.Rose);
        answer.Difference.Order.Single(order => order.Id == "one-to-one-devices/shared-vision").Move.Should().Be(OrderMove.Healed);
    }

    [Fact]
    public void WhatIf_AnAreaIsToldBesideThePractice_LeavesItThere()
    {
        var answer = Engine.WhatIf(Load("milton.yaml"), Change("shared-vision=in-place"), Change("leadership=absent"));

        answer.Changes.Should().OnlyContain(change => change.RaisedBy == null);
        answer.After.Standings.Single(standing => standing.Area == "leadership").Level.Should().Be("absent");
    }

    [Fact]
    public void WhatIf_APracticeIsInPlaceAlready_RaisesNothing() =>
        Engine.WhatIf(Load("milton-later.yaml"), Change("working-definition=in-place")).Difference.IsEmpty.Should().BeTrue();

    [Fact]
    public void WhatIf_AValueIsMissing_ClearsNothing()
    {
        var answer = Engine.WhatIf(Load("milton.yaml"), Change("collaboration-time=missing"));

        var finding = answer.Difference.Findings.Single(finding => finding.Id == "no-leader-time");
        finding.After.Should().Be(FindingPresence.Undetermined);
        finding.IsCleared.Should().BeFalse("missing is not fine");
    }

    [Fact]
    public void WhatIf_AChangeCannotBeMade_ToldWithEveryProblem()
    {
        var answer = Engine.TryWhatIf(Load("milton.yaml"), Change("shared-vison=in-place"), Change("technology=high"));

        answer.Value.Should().BeNull();
        answer.Problems.Should().HaveCount(2).And.OnlyContain(problem => problem.Place!.File == ChangedDistrict.FileName);
        FluentActions.Invoking(() => Engine.WhatIf(Load("milton.yaml"), Change("shared-vison=in-place"))).Should().Throw<RoadmapProblemsException>();
    }

    private static Change Change(string text) => Rules.Changes.Change.TryParse(text, out var change) ? change : throw new ArgumentException(text, nameof(text));

    private static DistrictState Load(string file) => DistrictState.TryRead(new PackFile(file, SampleDistricts.Text(file))).GetValueOrThrow();

    private static string Json(Diagnosis diagnosis) => JsonSerializer.Serialize(diagnosis);

    /// <summary>Without the places at which things stand: those of changes are their own.</summary>
    private static string Told(Diagnosis diagnosis) => Regex.Replace(Json(diagnosis), "\"(File|Line|Column)\":(\"[^\"]*\"|[0-9]+|null)", "");
}
