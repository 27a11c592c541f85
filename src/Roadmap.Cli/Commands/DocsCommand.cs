using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.PackTesting;
using Roadmap.Cli.Scaffolding;
using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Sites;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Commands;

/// <summary><c>docs PACK</c>: the pack as pages to read, in Markdown and as one HTML file.</summary>
internal static class DocsCommand
{
    private const string Html = "index.html";

    internal static Command Create(Terminal terminal)
    {
        var pack = new Argument<string>("PACK") { Description = "A pack: a folder, a file, or the id of a built-in pack." };
        var folder = new Option<string>("--output", "-o") { Description = "The folder to write into; pages that are there are replaced.", HelpName = "DIR", Required = true };
        var others = CommonOptions.Pack();
        var quiet = CommonOptions.Quiet();
        var command = new Command("docs", "Write a pack as pages to read: Markdown, and one HTML file with the order as a picture.") { pack, folder, others, quiet };
        command.SetAction((parsed, _) => Task.Run(() => Run(parsed.GetRequiredValue(pack), parsed.GetValue(others) ?? [], parsed.GetRequiredValue(folder), parsed.GetValue(quiet), terminal)));
        return command;
    }

    private static int Run(string name, string[] others, string folder, bool isQuiet, Terminal terminal)
    {
        var chosen = PackChoice.Load([.. others, name], isQuiet, terminal);
        if (!chosen.TryGet(out var pack))
        {
            return chosen.ExitCode;
        }

        var tests = PackTestChoice.Load(name, pack);
        if (tests.Value is null)
        {
            terminal.Error.Write(ProblemText.Write(tests.Problems));
            terminal.Error.Write(ErrorText.Unusable(name, tests.Problems));
            return ExitCodes.Errors;
        }

        PackFile[] files = [.. PackSite.Markdown(pack, tests.Value), new PackFile(Html, PackSite.Html(pack, tests.Value))];
        var written = ScaffoldFolder.Replace(folder, files, isQuiet: true, terminal);
        if (written == ExitCodes.Fine && !isQuiet)
        {
            terminal.Out.Write($"Wrote {files.Length} files. Begin with {ScaffoldFolder.Join(folder, "README.md")} or {ScaffoldFolder.Join(folder, Html)}.\n");
        }

        return written;
    }
}
