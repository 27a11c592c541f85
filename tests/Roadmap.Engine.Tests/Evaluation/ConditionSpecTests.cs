using System.Collections.Frozen;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Tests.Evaluation;

public sealed class ConditionSpecTests
{
    private static readonly FrozenDictionary<string, SpecLine> Lines = SpecLine.ReadAll().ToFrozenDictionary(line => line.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Lines.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Condition_WithTheFactsOfTheLine_ComesToItsVerdict(string name)
    {
        var line = Lines[name];
        var condition = SpecVocabulary.Bind(line.Condition);
        var program = ProgramOf([condition]);

        var truth = Evaluate(program, [line]);

        truth.VerdictAt(program.NodeOf(condition), 0).Should().Be(line.Expected, "{0}: {1} | {2}", line.Name, line.Facts, line.Condition);
    }

    [Fact]
    public void Specs_TogetherCoverTheLanguage_OnUnknownAndDatesToo()
    {
        Lines.Values.Should().HaveCountGreaterThan(400);
        Lines.Values.Count(line => line.Expected == Verdict.Unknown).Should().BeGreaterThan(100);
        Lines.Values.Count(line => line.File.StartsWith("dates", StringComparison.Ordinal)).Should().BeGreaterThan(80);
    }

    internal static RuleProgram ProgramOf(IEnumerable<Condition> conditions)
    {
        var builder = new ProgramBuilder(SpecVocabulary.Index, SpecVocabulary.Index.Pack.Rules, key => key.Scope);
        foreach (var condition in conditions)
        {
            builder.Add(condition);
        }

        return builder.ToProgram();
    }

    internal static TruthFrame Evaluate(RuleProgram program, IReadOnlyList<SpecLine> lines)
    {
        var (facts, truth) = (program.NewFacts(), new TruthFrame());
        for (var lane = 0; lane < lines.Count; lane++)
        {
            new SpecFacts(lines[lane].Facts).Fill(facts, lane);
        }

        program.Evaluate(facts, truth);
        return truth;
    }
}
