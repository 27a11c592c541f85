using BenchmarkDotNet.Running;
using Roadmap.Benchmarks.Psplib;

if (args is ["psplib", ..]) return PsplibRun.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
