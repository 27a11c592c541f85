using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Tests.Evaluation;

public sealed class RuleProgramTests
{
    private const int Lanes = 200;

    /// <summary>Everything the specs ask, in one program.</summary>
    private static readonly SpecLine[] Lines = [.. SpecLine.ReadAll()];

    [Fact]
    public void Evaluate_TwoHundredLanes_EqualsTwoHundredSingleLanes()
    {
        var conditions = Lines.Select(line => line.Condition).Distinct(StringComparer.Ordinal).Select(SpecVocabulary.Bind).ToList();
        var program = ConditionSpecTests.ProgramOf(conditions);
        var districts = Districts().Take(Lanes).ToList();

        var batch = Evaluate(program, districts);

        for (var lane = 0; lane < Lanes; lane++)
        {
            var single = Evaluate(program, [districts[lane]]);
            for (var node = 0; node < program.Nodes.Length; node++)
            {
                if (batch.VerdictAt(node, lane) != single.VerdictAt(node, 0))
                {
                    batch.VerdictAt(node, lane).Should().Be(single.VerdictAt(node, 0), "lane {0}, {1}", lane, program.Nodes[node]);
                }
            }
        }
    }

    [Fact]
    public void Evaluate_AnyLane_IsNeverTrueAndFalseAndNeverOutsideTheBlock()
    {
        var program = ConditionSpecTests.ProgramOf(Lines.Select(line => line.Condition).Distinct(StringComparer.Ordinal).Select(SpecVocabulary.Bind));
        var truth = Evaluate(program, Districts().Take(70).ToList());
        var outside = ~LaneWords.Mask(6);

        for (var node = 0; node < program.Nodes.Length; node++)
        {
            (truth.At(node, 0).True & truth.At(node, 0).False).Should().Be(0);
            ((truth.At(node, 1).True | truth.At(node, 1).False) & outside).Should().Be(0, "{0}", program.Nodes[node]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void Evaluate_WithFramesThatAreLargeEnough_AllocatesNothing(int lanes)
    {
        var program = ConditionSpecTests.ProgramOf(Lines.Select(line => line.Condition).Distinct(StringComparer.Ordinal).Select(SpecVocabulary.Bind));
        var (facts, truth) = (program.NewFacts(), new TruthFrame());
        Fill(facts, Districts().Take(lanes).ToList());
        program.Evaluate(facts, truth);

        var before = GC.GetAllocatedBytesForCurrentThread();
        program.Evaluate(facts, truth);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
    }

    [Fact]
    public void Build_LeavesThatSayTheSame_AreOneEntry()
    {
        var before = LeafCount([]);

        var after = LeafCount(
        [
            "technology >= established",
            "technology > developing",
            "[ technology is established or sustaining, instruction is known ]",
            "any: [ technology between established and sustaining, instruction is not known ]",
            "none: [ technology >= established ]",
        ]);

        (after - before).Should().Be(2, "there are two questions: is technology established, is instruction known");
    }

    [Fact]
    public void Build_TreesThatSayTheSame_AreOneEntryWhateverTheirOrder()
    {
        var one = SpecVocabulary.Bind("[ technology >= established, instruction is known ]");
        var other = SpecVocabulary.Bind("[ instruction is known, technology > developing, technology >= established ]");

        var program = ConditionSpecTests.ProgramOf([one, other]);

        program.NodeOf(one).Should().Be(program.NodeOf(other));
    }

    [Fact]
    public void Build_ConditionsOnSchools_ShareOneProgramOfTheirOwn()
    {
        var program = ConditionSpecTests.ProgramOf(
        [
            SpecVocabulary.Bind("schools: { at-least: 1, where: [ technology >= developing ] }"),
            SpecVocabulary.Bind("schools: { at-least: 2, where: [ technology > emerging ] }"),
            SpecVocabulary.Bind("technology >= developing"),
        ]);

        program.Schools!.Nodes.Should().ContainSingle().Which.Should().BeOfType<RangeNode>();
        program.Nodes.OfType<SchoolsNode>().Should().HaveCount(2);
    }

    [Fact]
    public void Build_EveryNode_ReadsOnlyNodesBeforeIt()
    {
        var program = ConditionSpecTests.ProgramOf(Lines.Select(line => line.Condition).Distinct(StringComparer.Ordinal).Select(SpecVocabulary.Bind));

        for (var node = 0; node < program.Nodes.Length; node++)
        {
            ChildrenOf(program.Nodes[node]).All(child => child < node).Should().BeTrue();
        }
    }

    private static ImmutableArray<int> ChildrenOf(ProgramNode node) => node switch
    {
        AllNode all => all.Children.Slots,
        AnyNode any => any.Children.Slots,
        CountNode count => count.Children.Slots,
        NotNode not => [not.Child],
        _ => [],
    };

    private static int LeafCount(string[] conditions) =>
        ConditionSpecTests.ProgramOf(conditions.Select(SpecVocabulary.Bind)).Nodes.OfType<LeafNode>().Count();

    /// <summary>The facts of the spec lines, two lines together so that more is known at once, in a repeatable shuffle.</summary>
    private static IEnumerable<string> Districts()
    {
        var random = new Random(2026);
        while (true)
        {
            yield return string.Join("; ", Enumerable.Range(0, 6).Select(_ => Lines[random.Next(Lines.Length)].Facts));
        }
    }

    private static TruthFrame Evaluate(RuleProgram program, List<string> districts)
    {
        var (facts, truth) = (program.NewFacts(), new TruthFrame());
        Fill(facts, districts);
        program.Evaluate(facts, truth);
        return truth;
    }

    private static void Fill(FactFrame facts, List<string> districts)
    {
        for (var lane = 0; lane < districts.Count; lane++)
        {
            new SpecFacts(districts[lane]).Fill(facts, lane);
        }
    }
}
