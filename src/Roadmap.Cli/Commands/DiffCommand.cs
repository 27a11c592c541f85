using System.Collections.Immutable;
using System.CommandLine;
using Roadmap.Cli.Checking;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Options;
using Roadmap.Cli.PackDiffing;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Comparing;

namespace Roadmap.Cli.Commands;

/// <summary><c>diff OLD NEW</c>: what changed in meaning between two versions of a pack, which diagnoses move, and which version that asks for.</summary>
internal static class DiffCommand
{
    internal static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("OLD") { Description = "The old version of the pack: a folder, a file, or the id of a built-in pack." };
        var after = new Argument<string>("NEW") { Description = "The new version of the pack." };
        var bases = CommonOptions.Pack();
        bases.Description = "A pack that both versions extend: a folder or a file. May be given several times.";
        var districts = new Option<string?>("--districts") { Description = "A folder of district files, or one file: tells which of them read otherwise with the new version.", HelpName = "DIR" };
        var format = CommonOptions.Format();
        var command = new Command("diff", "Say what changed in meaning between two versions of a pack, and which version number that asks for.") { before, after, bases, districts, format };
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            string[] extended = parsed.GetValue(bases) ?? [];
            var first = PackChoice.Load([.. extended, parsed.GetRequiredValue(before)], isQuiet: true, terminal);
            var second = PackChoice.Load([.. extended, parsed.GetRequiredValue(after)], isQuiet: true, terminal);
            if (!first.TryGet(out var old) || !second.TryGet(out var now))
            {
                return ExitCodes.Worst(first.ExitCode, second.ExitCode);
            }

            if (!TryFind(parsed.GetValue(districts), terminal, out var files))
            {
                return ExitCodes.CouldNotRun;
            }

            var difference = PackDifference.Between(old, now);
            ImmutableArray<DistrictMove>? moves = null;
            if (files is { } found)
            {
                var mover = new DistrictMoves(old, now);
                moves = [.. found.Select(file => Move(mover, file, cancel))];
            }

            terminal.Out.Write(parsed.GetValue(format) == OutputFormat.Json ? PackDiffJson.Write(difference, moves) : PackDiffText.Write(difference, moves));
            return difference.Faults.Any() || difference.IsStepTooSmall ? ExitCodes.Errors : ExitCodes.Fine;
        }));
        return command;
    }

    private static DistrictMove Move(DistrictMoves mover, string file, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return mover.Of(file);
    }

    // Null when nobody asked for districts.
    private static bool TryFind(string? path, Terminal terminal, out ImmutableArray<string>? files)
    {
        files = null;
        if (path is null)
        {
            return true;
        }

        if (!Path.Exists(path))
        {
            terminal.Error.Write(ErrorText.NoSuchPath(path, NearbyPaths.Find(path)));
            return false;
        }

        try
        {
            files = [.. CheckTargets.Of(path).Where(target => target is { IsPack: false, IsSurveyMap: false }).Select(target => target.Path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.Write(ErrorText.Unreadable(path));
            return false;
        }

        if (files is { IsEmpty: true })
        {
            terminal.Error.Write(ErrorText.NoDistricts(path));
            return false;
        }

        return true;
    }
}
