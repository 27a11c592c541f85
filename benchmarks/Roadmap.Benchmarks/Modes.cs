using System.Globalization;
using BenchmarkDotNet.Running;
using Roadmap.Benchmarks.Asking;
using Roadmap.Benchmarks.Batching;
using Roadmap.Benchmarks.Psplib;
using Roadmap.Benchmarks.Quick;

namespace Roadmap.Benchmarks;

/// <summary>What the program can do.</summary>
internal static class Modes
{
    /// <returns>The exit code.</returns>
    internal static int Run(string[] args)
    {
        switch (args)
        {
            case [QuickRun.Name, ..]:
                return QuickRun.Run(args[1..], Console.Out);
            case ["psplib", ..]:
                return PsplibRun.Run(args[1..]);
            case [BatchRatio.Name, ..]:
                BatchRatio.Run(Number(args, 32), Console.Out);
                return 0;
            case [AskingStudy.Name, ..]:
                AskingStudy.Run(Number(args, 200), Console.Out);
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Modes).Assembly).Run(args);
                return 0;
        }
    }

    private static int Number(string[] args, int otherwise) => args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : otherwise;
}
