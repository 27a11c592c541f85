using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Scaffolding;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>new district NAME</c>: a district file to fill in.</summary>
internal static class NewDistrictCommand
{
    internal static Command Create(Terminal terminal, TimeProvider clock)
    {
        var name = NewCommand.Name("The id of the district, and the name of its file: cedar-falls.");
        var folder = NewCommand.Folder("The folder to put it into. Without it: here.");
        var packs = CommonOptions.Pack();
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The day that the file speaks of. Without it: today.", HelpName = "DATE", CustomParser = ParseDay };
        var format = CommonOptions.Format();
        var command = new Command("district", "Begin a district file: a blank line for everything that the pack asks for first.") { name, folder, packs, asOf, format };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var id = parsed.GetRequiredValue(name);
            if (ScaffoldTrial.OfId(id) is { } fault)
            {
                terminal.Error.Write(ErrorText.BadName(fault));
                return ExitCodes.Usage;
            }

            // The one place where a file takes its day from the clock: nobody has written one yet, and the file shows it.
            var loaded = PackChoice.Load(parsed.GetValue(packs) ?? [], isQuiet: true, terminal);
            return loaded.TryGet(out var pack)
                ? ScaffoldFolder.Write(parsed.GetRequiredValue(folder), [DistrictScaffold.File(id, pack, parsed.GetValue(asOf) ?? DateOnly.FromDateTime(clock.GetLocalNow().Date))], [], parsed.GetValue(format), terminal)
                : loaded.ExitCode;
        }));
        return command;
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--as-of is a day like 2026-06-30, not \"{word}\".");
        return null;
    }
}
