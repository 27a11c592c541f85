using Roadmap.Cli.Files;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Import;
using Roadmap.Import.Results;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Cli.Importing;

/// <summary>Reads a survey and puts its readings into a district file. Everything is checked before anything is written.</summary>
internal sealed class SurveyImporter(ImportRequest request, RulePack pack, Terminal terminal)
{
    /// <summary>What became of the survey, or the exit code when the terminal has been told why there is nothing.</summary>
    internal Attempt<SurveyResult> Run()
    {
        var loaded = LoadMap();
        if (!loaded.TryGet(out var map))
        {
            return Attempt<SurveyResult>.Failed(loaded.ExitCode);
        }

        var read = Read(map);
        if (!read.TryGet(out var result) || request.Target is null)
        {
            return read;
        }

        var exitCode = Write(map, result);
        return exitCode == ExitCodes.Fine ? read : Attempt<SurveyResult>.Failed(exitCode);
    }

    private Attempt<SurveyMap> LoadMap()
    {
        var read = SurveyMap.TryLoad(request.Map);
        return read.Value is { } map ? Taken(request.Map, new Checked<SurveyMap>(map, map.Check(pack))) : Taken(request.Map, read);
    }

    private Attempt<SurveyResult> Read(SurveyMap map)
    {
        using var progress = ProgressLine.Begin("Reading the survey", request.IsQuiet, terminal);
        return Taken(request.Survey, SurveyImport.TryRead(request.Survey, map));
    }

    private int Write(SurveyMap map, SurveyResult result)
    {
        var path = request.Target!;
        try
        {
            if (request.Output is not null && Path.Exists(path))
            {
                terminal.Error.Write(ErrorText.AlreadyThere(path));
                return ExitCodes.CouldNotRun;
            }

            byte[] bytes = request.Output is null && File.Exists(path) ? File.ReadAllBytes(path) : [];
            var begun = request.Output is null ? new Checked<PackFile>(new PackFile(path, FileBytes.Text(bytes)), []) : SurveyImport.NewDistrict(map, path);
            var before = Taken(request.Output is null ? path : request.Map, begun);
            if (!before.TryGet(out var file))
            {
                return before.ExitCode;
            }

            var after = request.Output is null && bytes.Length == 0 ? Missing(path) : Taken(path, Edited(file, result));
            if (after.TryGet(out var written))
            {
                WholeFile.Write(path, FileBytes.Of(written.Content, like: bytes));
            }

            return after.ExitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.Write(ErrorText.CannotWrite(path));
            return ExitCodes.CouldNotRun;
        }
    }

    /// <summary>The file with the readings, unless it could not be used with them.</summary>
    private Checked<PackFile> Edited(PackFile file, SurveyResult result)
    {
        var written = DistrictEditor.Write(file, result.Edits);
        if (written.Value is null || DistrictState.TryRead(written.Value).Value is not { } state)
        {
            return written;
        }

        var problems = RoadmapEngine.Create(pack).Check(state);
        return new Checked<PackFile>(written.Value, problems);
    }

    private Attempt<PackFile> Missing(string path) => Attempt<PackFile>.Failed(DistrictFiles.Report(path, [], terminal));

    /// <summary>The value when nothing is wrong with it; otherwise the terminal is told.</summary>
    private Attempt<T> Taken<T>(string path, Checked<T> found)
        where T : class => found.Value is { } value && found.Problems.All(problem => problem.Severity != ProblemSeverity.Error)
            ? new Attempt<T>(value, ExitCodes.Fine)
            : Attempt<T>.Failed(File.Exists(path) || request.Output == path ? Faulty(path, found) : DistrictFiles.Report(path, found.Problems, terminal));

    private int Faulty<T>(string path, Checked<T> found)
        where T : class
    {
        terminal.Error.Write(ProblemText.Write(found.Problems));
        terminal.Error.Write(ErrorText.Unusable(path, found.Problems));
        return ExitCodes.Errors;
    }
}
