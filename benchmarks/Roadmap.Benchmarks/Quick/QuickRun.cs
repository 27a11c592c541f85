namespace Roadmap.Benchmarks.Quick;

/// <summary>The numbers that the project holds itself to, in less than a minute, a line each.</summary>
internal static class QuickRun
{
    internal const string Name = "quick";

    /// <summary>Prints <c>name value unit</c> for each number.</summary>
    /// <param name="arguments"><c>--check</c> and a file of bounds to fail when a ratio or an allocation is worse than it; <c>--cli</c> and roadmap.dll to time its start.</param>
    /// <param name="output">Where to.</param>
    /// <returns>The exit code: 1 when something is worse.</returns>
    internal static int Run(string[] arguments, TextWriter output)
    {
        var cli = After(arguments, "--cli");
        var measured = Measure(cli, output);
        if (After(arguments, "--check") is not { } path)
        {
            return 0;
        }

        var bounds = new Bounds(path);
        if (bounds.Faults(measured).Any())
        {
            output.WriteLine("# Worse than recorded: measured once more, the better one counts.");
            measured = [.. measured.Zip(Measure(cli, output), (one, other) => one.Value < other.Value ? one : other)];
        }

        var faults = bounds.Faults(measured).ToList();
        faults.ForEach(output.WriteLine);
        return faults.Count == 0 ? 0 : 1;
    }

    private static List<Measurement> Measure(string? cli, TextWriter output)
    {
        var measured = new List<Measurement>();
        foreach (var one in Measures(cli))
        {
            output.WriteLine(one);
            measured.Add(one);
        }

        return measured;
    }

    private static IEnumerable<Measurement> Measures(string? cli) =>
        EvaluationMeasures.Run()
            .Concat(DiagnosisMeasures.Run())
            .Concat(LoadMeasures.Run())
            .Concat(BatchMeasures.Run())
            .Concat(cli is null ? [] : StartMeasures.Run(cli));

    private static string? After(string[] arguments, string option)
    {
        var at = Array.IndexOf(arguments, option);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
