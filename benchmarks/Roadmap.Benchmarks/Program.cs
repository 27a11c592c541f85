using System.Globalization;
using BenchmarkDotNet.Running;
using Roadmap.Benchmarks.Asking;

if (args is [AskingStudy.Name, ..])
{
    AskingStudy.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
