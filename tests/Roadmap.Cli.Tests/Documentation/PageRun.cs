using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Tests.Documentation;

/// <summary>Goes through a page from top to bottom in a folder: writes the files that it shows and runs the commands, each as a process of its own.</summary>
/// <remarks>Run once with RECORD_GOLDEN=1 to bring a page up to date.</remarks>
internal sealed class PageRun(string page, string folder)
{
    private const string FileFence = "```yaml ";
    private const string Fence = "```";
    private readonly string path = Path.Combine(Repository.Root, "docs", page);

    /// <summary>Does what the page says and compares what is printed; the number of commands that ran.</summary>
    internal int Check()
    {
        ImmutableArray<string> lines = [.. File.ReadAllLines(path)];
        var examples = ConsoleExample.On(lines).ToDictionary(example => example.Start);
        var recorded = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            recorded.Add(lines[i]);
            if (lines[i].StartsWith(FileFence, StringComparison.Ordinal))
            {
                var end = lines.IndexOf(Fence, i);
                Write(lines[i][FileFence.Length..], lines[(i + 1)..end]);
            }
            else if (examples.TryGetValue(i + 1, out var example))
            {
                recorded.AddRange(Shown(example));
                i += example.Length;
            }
        }

        if (Environment.GetEnvironmentVariable("RECORD_GOLDEN") == "1")
        {
            File.WriteAllText(path, string.Join('\n', recorded) + "\n");
            return examples.Count;
        }

        lines.Should().Equal(recorded, "the page shows what is printed; RECORD_GOLDEN=1 brings it up to date");
        return examples.Count;
    }

    private string[] Shown(ConsoleExample example)
    {
        var printed = Run([.. example.Arguments]).TrimEnd('\n').Split('\n');
        return example.IsCut ? [.. printed.Take(Math.Max(6, example.Shown.Count())), ConsoleExample.More] : printed;
    }

    private void Write(string name, ImmutableArray<string> lines)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }

    private string Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }
}
