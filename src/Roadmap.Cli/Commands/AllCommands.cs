using System.CommandLine;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary>Every command, in the order in which help lists them. A new command is a file beside this one and a line here.</summary>
internal static class AllCommands
{
    internal static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Reads where a school district stands on its way to personalized learning, what came in the wrong order, and what to do next.");
        ColourOptions.AddTo(root);
        root.Subcommands.Add(DiagnoseCommand.Create(terminal));
        root.Subcommands.Add(PlanCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(WhyNotCommand.Create(terminal));
        root.Subcommands.Add(AskCommand.Create(terminal));
        root.Subcommands.Add(WhatIfCommand.Create(terminal));
        root.Subcommands.Add(CureCommand.Create(terminal));
        root.Subcommands.Add(CompareCommand.Create(terminal));
        root.Subcommands.Add(RobustnessCommand.Create(terminal));
        root.Subcommands.Add(ReportCommand.Create(terminal));
        root.Subcommands.Add(BatchCommand.Create(terminal));
        root.Subcommands.Add(ImportCommand.Create(terminal));
        root.Subcommands.Add(ShowCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(TestCommand.Create(terminal));
        root.Subcommands.Add(DocsCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(NewCommand.Create(terminal, TimeProvider.System));
        root.Subcommands.Add(CompletionsCommand.Create(terminal));
        root.Subcommands.Add(HelpCommand.Create(root, terminal));
        root.Subcommands.Add(CompleteCommand.Create(root, terminal));
        return root;
    }
}
