using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Lowering;

namespace Roadmap.Benchmarks.Quick;

/// <summary>Evaluation alone beside what somebody could write by hand. Every outcome is compared before anything is measured.</summary>
internal static class EvaluationMeasures
{
    private const int Rules = HandWrittenRules.Count;
    private const int ManyRules = 5_000;
    private const int Districts = 20_000;
    private const int ManyDistricts = 200_000;

    internal static IEnumerable<Measurement> Run()
    {
        var engine = new Evaluated(Rules, new ComparisonFacts(1, seed: 1));
        engine.Compare();
        var byHand = engine.ByHand();
        yield return new("evaluate-one", Rounds.Microseconds(engine.Evaluate), "us");
        yield return new("evaluate-one-to-hand-written", Rounds.Ratio(engine.Evaluate, byHand), Measurement.Ratio);
        yield return new("evaluate-one-allocates", Rounds.Bytes(engine.Evaluate), Measurement.Bytes);

        var facts = new ComparisonFacts(Districts, seed: 2);
        var many = new Evaluated(Rules, facts);
        many.Compare();
        yield return new("evaluate-20000-each", Rounds.Microseconds(many.Evaluate) / Districts, "us");
        yield return new("evaluate-20000-to-columnar", Rounds.Ratio(many.Evaluate, new ColumnarRules(Rules, facts).Evaluate), Measurement.Ratio);
        yield return new("evaluate-20000-allocates", Rounds.Bytes(many.Evaluate), Measurement.Bytes);

        var most = new Evaluated(Rules, new ComparisonFacts(ManyDistricts, seed: 3));
        yield return new("evaluate-district-of-200000-to-20000", Rounds.Ratio(most.Evaluate, many.Evaluate) * Districts / ManyDistricts, Measurement.Ratio);

        var block = new ComparisonFacts(Evaluator.BlockSize, seed: 4);
        yield return new(
            "evaluate-rule-of-5000-to-100",
            Rounds.Ratio(new Evaluated(ManyRules, block).Evaluate, new Evaluated(Rules, block).Evaluate) * Rules / ManyRules,
            Measurement.Ratio);
    }

    private sealed class Evaluated
    {
        private readonly TruthFrame truth = new();
        private readonly RuleProgram program;
        private readonly FactFrame[] frames;
        private readonly ComparisonFacts facts;

        internal Evaluated(int rules, ComparisonFacts facts)
        {
            this.facts = facts;
            var index = new PackIndex(ComparisonRules.Pack(rules));
            program = ProgramBuilder.OfPack(index);
            frames = facts.Frames(program, index.Pack);
            RuleOf = [.. index.Pack.Rules.Select(rule => int.Parse(rule.Id.AsSpan("rule-".Length), System.Globalization.CultureInfo.InvariantCulture))];
        }

        private int[] RuleOf { get; }

        internal void Evaluate()
        {
            foreach (var frame in frames)
            {
                program.Evaluate(frame, truth);
            }
        }

        /// <summary>The first district, by hand.</summary>
        internal Action ByHand()
        {
            var outcomes = new byte[Rules];
            return () => new HandWrittenRules(facts.Values(0), facts.Known(0)).Evaluate(outcomes);
        }

        /// <summary>Compares every outcome of three ways to work it out.</summary>
        /// <exception cref="InvalidOperationException">Two of them differ, so that their times would tell nothing.</exception>
        internal void Compare()
        {
            var columnar = new ColumnarRules(Rules, facts);
            columnar.Evaluate();
            var outcomes = new byte[Rules];
            for (var district = 0; district < facts.Districts; district++)
            {
                var lane = district % Evaluator.BlockSize;
                if (lane == 0)
                {
                    program.Evaluate(frames[district / Evaluator.BlockSize], truth);
                }

                new HandWrittenRules(facts.Values(district), facts.Known(district)).Evaluate(outcomes);
                for (var rule = 0; rule < Rules; rule++)
                {
                    var number = RuleOf[rule];
                    var verdict = truth.VerdictAt(program.Rules[rule].Firing, lane) switch
                    {
                        Verdict.True => HandWrittenRules.Yes,
                        Verdict.False => HandWrittenRules.No,
                        _ => HandWrittenRules.Unknown,
                    };
                    if (verdict != outcomes[number] || verdict != columnar.Outcome(number, district))
                    {
                        throw new InvalidOperationException($"Rule {number} of district {district}: {verdict}, by hand {outcomes[number]}, columnar {columnar.Outcome(number, district)}.");
                    }
                }
            }
        }
    }
}
