using System.Diagnostics;
using System.Globalization;
using Roadmap.Engine.Sequencing;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>Solves a folder of instances one after the other and reports the averages.</summary>
internal static class PsplibRun
{
    /// <returns>0, or 1 when the arguments are not understood or a result contradicts what is known.</returns>
    internal static int Run(string[] args)
    {
        if (PsplibOptions.Read(args) is not { } options)
        {
            Console.Error.WriteLine(PsplibOptions.Usage);
            return 1;
        }
        var set = new DirectoryInfo(options.Data).Name;
        var known = options.Bounds is { } path ? PsplibBounds.Read(path) : [];
        var rows = Instances(options).Select(file => Solve(file, set, known, options)).ToList();
        PsplibReport.Write(Console.Out, set, rows);
        return rows.Exists(row => row.IsWrong) ? 1 : 0;
    }

    private static IEnumerable<string> Instances(PsplibOptions options) =>
        Directory.GetFiles(options.Data).Where(file => IsProject(file, ".sm") || IsProject(file, ".rcp")).Order(StringComparer.Ordinal).Where((_, i) => i % options.Every == 0);

    private static bool IsProject(string file, string ending) => file.EndsWith(ending, StringComparison.Ordinal);

    private static PsplibRow Solve(string file, string set, Dictionary<string, PsplibBounds> known, PsplibOptions options)
    {
        var instance = Path.GetFileNameWithoutExtension(file);
        var project = IsProject(file, ".rcp") ? PattersonFile.Read(file) : PsplibFile.Read(file);
        var clock = Stopwatch.StartNew();
        var result = ProjectSolver.Solve(project, new SolveOptions { Budget = options.Budget, Seed = options.Seed });
        var took = clock.Elapsed;
        if (options.Out is { } folder && result.Schedule is { } schedule) Write(Path.Combine(folder, instance + ".txt"), schedule);
        return new PsplibRow(instance, result, known.GetValueOrDefault(set + "/" + instance), took);
    }

    private static void Write(string path, Schedule schedule)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllLines(path, schedule.Starts.Select((start, j) => string.Create(CultureInfo.InvariantCulture, $"{j + 1} {start}")));
    }
}
