using System.Collections.Immutable;
using Roadmap.Cli.Files;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Scaffolding;

/// <summary>Writes files that belong together; a scaffold never over a file that is there.</summary>
internal static class ScaffoldFolder
{
    /// <summary>Writes new files below a folder and says which.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="files">The files, none of which may be there.</param>
    /// <param name="besides">Generated files that come with them and replace what is there; text says nothing of them.</param>
    /// <param name="format">How to say it.</param>
    /// <param name="terminal">Where to say it.</param>
    /// <returns>The exit code.</returns>
    internal static int Write(string root, ImmutableArray<PackFile> files, ImmutableArray<PackFile> besides, OutputFormat format, Terminal terminal)
    {
        var targets = files.Select(file => (Path: Join(root, file.Path), file.Content)).ToList();
        foreach (var (path, _) in targets.Where(target => Path.Exists(target.Path)))
        {
            terminal.Error.Write(ErrorText.AlreadyThere(path));
            return ExitCodes.CouldNotRun;
        }

        var isJson = format == OutputFormat.Json;
        var code = WriteAll(root, targets, WholeFile.Create, path => terminal.Out.Write(isJson ? "" : $"Wrote {path}\n"), terminal);
        code = code == ExitCodes.Fine && !besides.IsEmpty ? Replace(root, besides, isQuiet: true, terminal) : code;
        if (isJson && code == ExitCodes.Fine)
        {
            terminal.Out.Write(NewFilesJson.Write(targets.Select(target => target.Path).Concat(besides.Select(file => Join(root, file.Path)))));
        }

        return code;
    }

    /// <summary>Writes generated files below a folder in place of those that are there.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="isQuiet">True when nobody needs to be told the name of each.</param>
    /// <param name="terminal">Where to say what happened.</param>
    /// <returns>The exit code.</returns>
    internal static int Replace(string root, IEnumerable<PackFile> files, bool isQuiet, Terminal terminal) =>
        WriteAll(root, files.Select(file => (Join(root, file.Path), file.Content)), WholeFile.Write, path => terminal.Out.Write(isQuiet ? "" : $"Wrote {path}\n"), terminal);

    private static int WriteAll(string root, IEnumerable<(string Path, string Content)> targets, Action<string, string> write, Action<string> tell, Terminal terminal)
    {
        try
        {
            foreach (var (path, content) in targets)
            {
                write(path, content);
                tell(path);
            }

            return ExitCodes.Fine;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            terminal.Error.Write(ErrorText.CannotWrite(root));
            return ExitCodes.CouldNotRun;
        }
    }

    /// <summary>A path as people write it, with forward slashes; the folder that everything starts from is left out.</summary>
    internal static string Join(string root, string name) => root is "." or "" ? name : $"{root.Replace('\\', '/').TrimEnd('/')}/{name}";
}
