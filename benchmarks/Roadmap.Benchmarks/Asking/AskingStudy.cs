using System.Globalization;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Benchmarks.Asking;

/// <summary>
/// Compares our order of questions with the order of the pack over generated districts of which most is hidden, and prints how many questions each takes
/// to the final advice.
/// </summary>
internal static class AskingStudy
{
    internal const string Name = "asking";

    private const double Hidden = 0.6;

    /// <summary>Runs the study.</summary>
    /// <param name="count">How many districts.</param>
    /// <param name="output">Gets the table.</param>
    internal static void Run(int count, TextWriter output)
    {
        var pack = BuiltInPacks.PersonalizedLearning;
        var trial = new AskingTrial(pack);
        var pairs = new (AskingResult Ours, AskingResult Pack)[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var random = new Random(1000 + i);
            var empty = AskingTrial.Empty(i, new DateOnly(2026, 9, 1));
            var statements = new TruthWriter(pack, i).Complete(empty);
            var truth = AskingTrial.With(empty, statements);
            var start = AskingTrial.With(empty, [.. statements.Where(_ => random.NextDouble() >= Hidden)]);
            pairs[i] = (trial.InOurOrder(start, truth), trial.InPackOrder(start, truth));
        });
        Print(pairs, output);
    }

    private static void Print((AskingResult Ours, AskingResult Pack)[] pairs, TextWriter output)
    {
        var ours = pairs.Select(pair => pair.Ours.ToReach(pair.Pack.Final)).Order().ToArray();
        var pack = pairs.Select(pair => pair.Pack.ToReach(pair.Pack.Final)).Order().ToArray();
        var half = pairs.Count(pair => 2 * pair.Ours.ToReach(pair.Pack.Final) <= pair.Pack.ToReach(pair.Pack.Final));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"""
            districts                                     {pairs.Length}
            open questions to the end, mean               {pairs.Average(pair => pair.Ours.Questions):0.0} ours, {pairs.Average(pair => pair.Pack.Questions):0.0} pack order
            questions to the final advice, sum            {ours.Sum()} ours, {pack.Sum()} pack order: {ours.Sum() / (double)pack.Sum():0.000}
            questions to the final advice, quartiles      {Quartiles(ours)} ours, {Quartiles(pack)} pack order
            districts with at most half the questions     {half}
            questions until no single answer matters      {Quartiles([.. pairs.Select(pair => pair.Ours.ToStop).Order()])}
            districts where both end with the same advice {pairs.Count(pair => pair.Ours.Final.SequenceEqual(pair.Pack.Final))}
            districts with the final advice at that point {pairs.Count(pair => pair.Ours.IsAtStop(pair.Pack.Final))}

            """));
    }

    private static string Quartiles(int[] sorted) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 4]} / {sorted[sorted.Length / 2]} / {sorted[3 * sorted.Length / 4]} (most {sorted[^1]})");
}
