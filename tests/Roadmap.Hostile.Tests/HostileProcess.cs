using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Roadmap.Hostile.Tests;

/// <summary>
/// Starts the reader in a process of its own, with 100 MB of managed memory at most, and watches it: a process that ends, or says nothing for too long, names what it was reading.
/// </summary>
internal sealed class HostileProcess
{
    private const string Memory = "6400000"; // hexadecimal bytes
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static string Corpus { get; } = Folder();

    /// <summary>Runs to the end or to the first thing that ends it.</summary>
    /// <param name="arguments">What the process is asked to do.</param>
    /// <param name="input">The lines it reads.</param>
    internal static Ending Run(IEnumerable<string> arguments, IEnumerable<string> input)
    {
        using var process = Process.Start(Start(arguments))!;
        var lines = new List<string>();
        var errors = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => Feed(process, input));
        string? reading = null;
        while (Next(process) is { } line)
        {
            reading = line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : null;
            lines.Add(line);
        }

        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        feeding.Wait();
        return new Ending([.. lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..])], reading, errors.Result);
    }

    /// <summary>The next line; null at the end, or when none comes in time.</summary>
    private static string? Next(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(Patience) ? line.Result : null;
    }

    private static void Feed(Process process, IEnumerable<string> input)
    {
        try
        {
            foreach (var line in input)
            {
                process.StandardInput.WriteLine(line);
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process has ended; what it was reading is told by its last line.
        }
    }

    private static ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Roadmap.Hostile.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return start;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "hostile"));
}
