using System.Collections.Frozen;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>What is missing may be filled in any way: what was true or false before stays so. That is what makes <em>undetermined</em> trustworthy.</summary>
public sealed class CompletionLawTests
{
    private const int Completions = 64;

    private static readonly FrozenDictionary<string, SpecLine> Lines =
        SpecLine.ReadAll().Where(line => !AsksWhatIsKnown(line)).ToFrozenDictionary(line => line.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Lines.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdict_WhenMissingCellsAreFilledIn_StaysWhatItWas(string name)
    {
        var line = Lines[name];
        var condition = SpecVocabulary.Bind(line.Condition);
        var program = ConditionSpecTests.ProgramOf([condition]);
        var (facts, truth) = (program.NewFacts(), new TruthFrame());
        var random = new Random(line.Number);
        for (var lane = 0; lane <= Completions; lane++)
        {
            new SpecFacts(line.Facts).Fill(facts, lane);
            if (lane > 0)
            {
                Complete(facts, lane, random);
                CompleteSchools(facts, lane, random);
            }
        }

        program.Evaluate(facts, truth);

        for (var node = 0; node < program.Nodes.Length; node++)
        {
            var before = truth.VerdictAt(node, 0);
            var after = Enumerable.Range(1, Completions).Select(lane => truth.VerdictAt(node, lane)).Distinct().ToList();
            if (before != Verdict.Unknown)
            {
                after.Should().Equal([before], "{0} of {1} | {2}", program.Nodes[node], line.Facts, line.Condition);
            }
        }
    }

    /// <summary>Lines that ask what is known or stale are outside the law: an answer changes them. So are schools that are not listed: nothing can be filled in.</summary>
    private static bool AsksWhatIsKnown(SpecLine line) =>
        line.Condition.Contains("known", StringComparison.Ordinal) || line.Condition.Contains("stale", StringComparison.Ordinal);

    private static void CompleteSchools(FactFrame facts, int lane, Random random)
    {
        if (facts.Schools is { } schools)
        {
            for (var school = 0; school < schools.Listed(lane); school++)
            {
                Complete(schools.Facts, schools.First(lane) + school, random);
            }
        }
    }

    private static void Complete(FactFrame facts, int lane, Random random)
    {
        var asOf = facts.AsOfs(lane >> 6)[lane & 63];
        foreach (var column in facts.Columns.All)
        {
            var cell = facts.Get(column, lane);
            if (column.IsDate)
            {
                facts.Set(column, lane, CellValue.Of(DayInterval.On(Day(cell.Day, asOf, random))));
            }
            else if (!cell.IsKnown)
            {
                facts.Set(column, lane, CellValue.Of(Value(column.Key.Type, random)));
            }
        }
    }

    /// <summary>A day of the interval, near its ends or near the as-of date as often as anywhere.</summary>
    private static int Day(DayInterval interval, int asOf, Random random)
    {
        int[] days = [interval.First, interval.Last, asOf, asOf - 1, asOf - 365, interval.Last - 1, asOf + random.Next(-4000, 4000), random.Next(interval.First, interval.Last)];
        return Math.Clamp(days[random.Next(days.Length)], interval.First, interval.Last);
    }

    private static long Value(FactType type, Random random) => type.Kind switch
    {
        FactTypeKind.Set => random.NextInt64(1L << type.Words.Length),
        _ when type.IsNumber => random.Next(0, 101) * FactType.NumberScale,
        _ => random.Next(type.Words.Length),
    };
}
