using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters.Showing;

namespace Roadmap.Cli.Commands;

/// <summary><c>show PACK ID</c>: a rule, practice or order constraint as it is in force, with the file and line of every value.</summary>
internal static class ShowCommand
{
    internal static Command Create(Terminal terminal)
    {
        var pack = new Argument<string>("PACK") { Description = "A pack: a folder, a file, or the id of a built-in pack." };
        var id = new Argument<string>("ID") { Description = "The id of a rule, a practice or an order constraint." };
        var others = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("show", "Show a rule, a practice or an order constraint as it is in force, with the file and line of every value.") { pack, id, others, format, quiet };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var chosen = PackChoice.Load([.. parsed.GetValue(others) ?? [], parsed.GetRequiredValue(pack)], parsed.GetValue(quiet), terminal);
            if (!chosen.TryGet(out var rules))
            {
                return chosen.ExitCode;
            }

            var wanted = parsed.GetRequiredValue(id);
            if (!PackIds.Contains(rules, wanted))
            {
                terminal.Error.Write(ErrorText.NoSuchId(wanted, rules.Packs[^1].Id, PackIds.Hint(rules, wanted)));
                return ExitCodes.Usage;
            }

            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Out.Write(WrittenJsonWriter.Write(rules, wanted));
            }
            else
            {
                LetterPrinter.Print(WrittenLetter.Write(rules, wanted), terminal);
            }

            return ExitCodes.Fine;
        }));
        return command;
    }
}
