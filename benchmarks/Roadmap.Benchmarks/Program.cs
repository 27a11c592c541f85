using System.Globalization;
using BenchmarkDotNet.Running;
using Roadmap.Benchmarks.Asking;
using Roadmap.Benchmarks.Batching;
using Roadmap.Benchmarks.Psplib;

if (args is [BatchRatio.Name, ..])
{
    BatchRatio.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 32, Console.Out);
    return 0;
}

if (args is ["psplib", ..]) return PsplibRun.Run(args[1..]);
if (args is [AskingStudy.Name, ..])
{
    AskingStudy.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200, Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
