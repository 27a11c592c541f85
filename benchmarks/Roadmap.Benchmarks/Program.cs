using Roadmap.Benchmarks;
using Roadmap.Benchmarks.Quick;

return args is [StartMeasures.Nothing] ? 0 : Modes.Run(args);
