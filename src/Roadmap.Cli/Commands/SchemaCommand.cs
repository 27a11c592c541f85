using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Scaffolding;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Schemas;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schemas by which an editor helps to write packs and district files.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Terminal terminal)
    {
        var kind = new Option<string?>("--kind") { Description = $"Only the schema of this kind: {string.Join(", ", DocumentSchemas.Names)}.", HelpName = "KIND" };
        var folder = new Option<string?>("--output", "-o") { Description = "The folder to write schemas into; what is there is replaced. Without it, the schema of --kind is printed.", HelpName = "DIR" };
        var packs = CommonOptions.Pack();
        packs.Description = "A pack whose ids the editor should offer: a folder, a file, or the id of a built-in pack. May be given several times.";
        var command = new Command("schema", "Print or write the JSON Schemas by which an editor completes, explains and checks packs and district files.") { kind, folder, packs };
        command.SetAction((parsed, _) => Task.Run(() => Run(parsed.GetValue(kind), parsed.GetValue(folder), parsed.GetValue(packs) ?? [], terminal)));
        return command;
    }

    private static int Run(string? kind, string? folder, string[] packs, Terminal terminal)
    {
        if (kind is null && folder is null)
        {
            terminal.Error.Write(ErrorText.SchemaOfWhat());
            return ExitCodes.Usage;
        }

        if (kind is not null && !DocumentSchemas.Names.Contains(kind))
        {
            terminal.Error.Write(ErrorText.NoSuchSchema(kind, DocumentSchemas.Names, Spelling.DidYouMean(kind, DocumentSchemas.Names)));
            return ExitCodes.Usage;
        }

        RulePack? pack = null;
        if (packs.Length > 0)
        {
            var loaded = PackChoice.Load(packs, isQuiet: true, terminal);
            if (!loaded.TryGet(out pack))
            {
                return loaded.ExitCode;
            }
        }

        IEnumerable<string> names = kind is null ? DocumentSchemas.Names : [kind];
        if (folder is not null)
        {
            return ScaffoldFolder.Replace(folder, names.Select(name => new PackFile(DocumentSchemas.FileName(name), DocumentSchemas.Write(name, pack))), isQuiet: false, terminal);
        }

        terminal.Out.Write(DocumentSchemas.Write(kind!, pack));
        return ExitCodes.Fine;
    }
}
