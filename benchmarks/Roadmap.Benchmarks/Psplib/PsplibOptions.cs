using System.Globalization;
using Roadmap.Engine.Sequencing;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>The arguments of <c>psplib</c>.</summary>
internal sealed record PsplibOptions
{
    internal const string Usage = """
        psplib --data FOLDER [--bounds FILE] [--out FOLDER] [--passes N] [--conflicts N] [--seed N] [--every N]
          --data       a folder of .sm or .rcp files, named as its set: j30, j60, j120, RG300
          --bounds     a table with the columns set, name, cpm, best_lb and best_ub
          --out        where to write a schedule for each instance: a line "activity start", activities from 1
          --passes     schedules generated for each instance, every pass counted; 5000
          --conflicts  conflicts of the exact search for each instance; 5000
          --seed       the first random number; 1
          --every      take one instance in N; 1
        """;

    internal required string Data { get; init; }

    internal string? Bounds { get; private init; }

    internal string? Out { get; private init; }

    internal SolveBudget Budget { get; private init; } = SolveBudget.Default;

    internal ulong Seed { get; private init; } = 1;

    internal int Every { get; private init; } = 1;

    /// <summary>The options, or null when the arguments are not understood.</summary>
    internal static PsplibOptions? Read(string[] args)
    {
        var options = new PsplibOptions { Data = "" };
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (options.With(args[i], args[i + 1]) is not { } next) return null;
            options = next;
        }
        return args.Length % 2 == 0 && Directory.Exists(options.Data) ? options : null;
    }

    private PsplibOptions? With(string name, string value) => name switch
    {
        "--data" => this with { Data = value },
        "--bounds" => this with { Bounds = value },
        "--out" => this with { Out = value },
        "--passes" => this with { Budget = Budget with { Passes = Number(value) } },
        "--conflicts" => this with { Budget = Budget with { Conflicts = Number(value) } },
        "--seed" => this with { Seed = (ulong)Number(value) },
        "--every" => this with { Every = Math.Max(1, Number(value)) },
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
