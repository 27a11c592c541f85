using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Scaffolding;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>new pack NAME</c>: a folder with a small whole pack and its tests.</summary>
internal static class NewPackCommand
{
    internal static Command Create(Terminal terminal)
    {
        var name = NewCommand.Name("The id of the pack, and the name of its folder: my-pack.");
        var folder = NewCommand.Folder("The folder to put it into. Without it: here.");
        var format = CommonOptions.Format();
        var command = new Command("pack", "Begin a pack: a folder with areas, an indicator, practices, order, rules and tests to build on.") { name, folder, format };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetRequiredValue(name), parsed.GetRequiredValue(folder), parsed.GetValue(format), terminal)));
        return command;
    }

    private static int Run(string id, string folder, OutputFormat format, Terminal terminal)
    {
        if (ScaffoldTrial.OfId(id) is { } fault)
        {
            terminal.Error.Write(ErrorText.BadName(fault));
            return ExitCodes.Usage;
        }

        var root = ScaffoldFolder.Join(folder, id);
        if (Path.Exists(root))
        {
            terminal.Error.Write(ErrorText.AlreadyThere(root));
            return ExitCodes.CouldNotRun;
        }

        var files = PackScaffold.Files(id);
        if (ScaffoldTrial.OfPack(files) is { } clash)
        {
            terminal.Error.Write(ErrorText.BadName(clash));
            return ExitCodes.Usage;
        }

        var code = ScaffoldFolder.Write(root, files, [.. Modeline.Schemas()], format, terminal);
        if (code == ExitCodes.Fine && format == OutputFormat.Text)
        {
            terminal.Out.Write($"Wrote {root}/{Modeline.Folder}, by which an editor completes, explains and checks.\n");
            terminal.Out.Write($"Next: roadmap check {root}, and roadmap test {root}.\n");
        }

        return code;
    }
}
