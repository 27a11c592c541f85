using System.Collections.Immutable;
using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Scaffolding;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Cli.Commands;

/// <summary><c>new rule NAME</c> and <c>new practice NAME</c>: a file in a pack that is there, and its test.</summary>
internal static class NewPartCommand
{
    internal static Command Rule(Terminal terminal) =>
        Create("rule", "Begin a rule: a draft about an area, with a test that shows each of its outcomes.", RuleScaffold.Files, terminal);

    internal static Command Practice(Terminal terminal) =>
        Create("practice", "Begin a practice, with a test.", PracticeScaffold.Files, terminal);

    private static Command Create(string kind, string description, Func<string, RulePack, Area, ImmutableArray<PackFile>> files, Terminal terminal)
    {
        var name = NewCommand.Name($"The id of the {kind}: a-new-{kind}.");
        var folder = NewCommand.Folder("The pack, or a folder in it. Without it: here.");
        var area = new Option<string?>("--area") { Description = $"The area that the {kind} is about. Without it: the first of the pack.", HelpName = "ID" };
        var bases = CommonOptions.Pack();
        bases.Description = "A pack that the pack extends: a folder or a file. May be given several times.";
        var format = CommonOptions.Format();
        var command = new Command(kind, description) { name, folder, area, bases, format };
        command.SetAction((parsed, _) => Task.Run(() =>
        {
            var id = parsed.GetRequiredValue(name);
            if (ScaffoldTrial.OfId(id) is { } fault)
            {
                terminal.Error.Write(ErrorText.BadName(fault));
                return ExitCodes.Usage;
            }

            var inFolder = parsed.GetRequiredValue(folder);
            if (PackRoot.Find(inFolder) is not { } root)
            {
                terminal.Error.Write(ErrorText.NoPackHere(inFolder));
                return ExitCodes.CouldNotRun;
            }

            var loaded = PackChoice.Load([.. parsed.GetValue(bases) ?? [], root], isQuiet: true, terminal);
            return loaded.TryGet(out var pack) ? Write(root, pack, parsed.GetValue(area), pack => files(id, pack.Pack, pack.Area), parsed.GetValue(format), terminal) : loaded.ExitCode;
        }));
        return command;
    }

    private static int Write(string root, RulePack pack, string? wanted, Func<(RulePack Pack, Area Area), ImmutableArray<PackFile>> files, OutputFormat format, Terminal terminal)
    {
        if (FindArea(pack, wanted, terminal) is not { } area)
        {
            return ExitCodes.Usage;
        }

        var written = files((pack, area));
        if (ScaffoldTrial.OfPart(written, pack) is { } clash)
        {
            terminal.Error.Write(ErrorText.BadName(clash));
            return ExitCodes.Usage;
        }

        var hasSchemas = Directory.Exists(Path.Combine(root, Modeline.Folder));
        return ScaffoldFolder.Write(root, hasSchemas ? [.. written.Select(Modeline.Add)] : written, [], format, terminal);
    }

    private static Area? FindArea(RulePack pack, string? wanted, Terminal terminal)
    {
        var area = wanted is null ? pack.Areas.FirstOrDefault() : pack.Areas.FirstOrDefault(area => area.Id == wanted);
        if (area is null)
        {
            var known = pack.Areas.Select(area => area.Id).ToList();
            terminal.Error.Write(ErrorText.NoSuchArea(wanted, pack.Packs[^1].Id, known, wanted is null ? null : Spelling.DidYouMean(wanted, known)));
        }

        return area;
    }
}
