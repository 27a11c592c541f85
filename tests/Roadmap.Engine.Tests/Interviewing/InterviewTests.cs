using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Interviewing;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Engine.Tests.Interviewing;

public sealed class InterviewTests
{
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    private static readonly DistrictState Fictitious = DistrictState.Load(Path.Combine(AppContext.BaseDirectory, "Samples", "Districts", "cedar-valley-fictitious.yaml"));

    private static readonly DistrictState Milton = DistrictState.Load(Path.Combine(AppContext.BaseDirectory, "Samples", "Districts", "milton.yaml"));

    [Fact]
    public void Questions_SameState_AreTheSameInTheSameOrder()
    {
        var first = Engine.Questions(Fictitious).Select(question => question.Cell).ToList();

        Engine.Questions(Fictitious).Select(question => question.Cell).Should().Equal(first).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Questions_ThatFlip_StandFirstAndAreThoseOfWhichAFullDiagnosisFlips()
    {
        var index = new PackIndex(Engine.Pack);
        var standpoint = new StandpointReader(index, new DistrictEvaluation(index)).Read(Milton);
        var before = First(Milton);
        var ranked = Engine.Questions(Milton);

        ranked.Select(question => question.Flips == true).Should().BeInDescendingOrder();
        foreach (var question in standpoint.Questions.Where((_, i) => i % 7 == 0))
        {
            ranked.Single(asked => asked.Cell == question.Cell).Flips.Should().Be(Answered(standpoint, question).Any(state => !First(state).SequenceEqual(before)), question.Cell);
        }
    }

    [Fact]
    public void Interview_Done_MeansThatNoAnswerTriedFlipsAFullDiagnosis()
    {
        var index = new PackIndex(Engine.Pack);
        var interview = Engine.Interview(Fictitious);
        for (var answered = 0; interview.Next is { } question; answered++)
        {
            var step = answered % 3 == 0 ? null : interview.Answer(question.Takes!.Type.Words is [.., var last] ? last : "50");
            interview = step is { Refusal: null } ? step.Interview : interview.Skip();
        }

        var before = First(interview.State);
        var standpoint = new StandpointReader(index, new DistrictEvaluation(index)).Read(interview.State);
        interview.IsDone.Should().BeTrue();
        standpoint.Questions.Where(question => !interview.NotKnown.Contains(question.Cell))
            .SelectMany(question => Answered(standpoint, question))
            .Where((_, i) => i % 5 == 0)
            .Should().OnlyContain(state => First(state).SequenceEqual(before));
    }

    [Fact]
    public void Answer_Taken_StatesItAndLeavesTheOldInterviewAsItWas()
    {
        var interview = Engine.Interview(Milton);
        var asked = interview.Next!.Cell;

        var step = interview.Answer(interview.Next.Takes!.Type.Words[0]);

        step.Refusal.Should().BeNull();
        step.Edits.Should().NotBeEmpty();
        step.Effect!.FirstBefore.Should().Equal(interview.First);
        step.Effect.First.Should().Equal(step.Interview.First);
        interview.State.Should().BeSameAs(Milton);
        interview.Next.Cell.Should().Be(asked);
        step.Interview.Next?.Cell.Should().NotBe(asked);
    }

    [Fact]
    public void Answer_OfAnotherType_IsRefusedInASentence()
    {
        var interview = Engine.Interview(Milton);

        var step = interview.Answer("what?");

        step.Refusal.Should().StartWith("\"what?\" is not ");
        step.Interview.Should().BeSameAs(interview);
        step.Effect.Should().BeNull();
    }

    [Fact]
    public void Skip_Question_IsNotAskedAgain()
    {
        var interview = Engine.Interview(Fictitious);
        var asked = new List<string>();
        while (interview.Next is { } question)
        {
            asked.Add(question.Cell);
            interview = interview.Skip();
        }

        asked.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        interview.NotKnown.Should().BeEquivalentTo(asked);
        interview.State.Should().BeSameAs(Fictitious);
    }

    private static IEnumerable<DistrictState> Answered(Standpoint standpoint, OpenQuestion question) => question.Inquiry.Tried
        .Select(answer => question.Inquiry.Read(answer))
        .Where(reply => reply.Refusal is null)
        .Select(reply => DistrictEditor.Apply(standpoint.State, reply.Edits).Value)
        .OfType<DistrictState>()
        .Where(state => Engine.Check(state).All(problem => problem.Severity != Rules.Problems.ProblemSeverity.Error));

    private static IEnumerable<string> First(DistrictState state) => Engine.Diagnose(state).LeveragePoints.Take(3).Select(point => point.Id);
}
