using Roadmap.Cli;
using Roadmap.Cli.Terminals;

using var terminal = ProcessTerminal.Open();
return await CommandLine.RunAsync(args, terminal.Terminal);
