using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>Reads a single-mode project in the <c>.sm</c> format of PSPLIB (Kolisch and Sprecher 1996), dummy activities included.</summary>
internal static class PsplibFile
{
    private static readonly char[] Blanks = [' ', '\t'];

    internal static Project Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var successors = Numbers(lines, "PRECEDENCE RELATIONS");
        var requests = Numbers(lines, "REQUESTS/DURATIONS");
        var available = Numbers(lines, "RESOURCEAVAILABILITIES");
        var resources = available[0].Select((capacity, r) => Resource.Constant(Name("R", r + 1), capacity)).ToImmutableArray();
        return new Project(
            Math.Max(1, requests.Sum(row => row[2])),
            [.. requests.Select(row => Activity(row, resources))],
            [.. successors.SelectMany(row => row.Skip(3).Select(to => new Arc(Name("A", row[0]), Name("A", to))))],
            resources);
    }

    private static Activity Activity(int[] row, ImmutableArray<Resource> resources) => new()
    {
        Id = Name("A", row[0]),
        Duration = row[2],
        Demands = [.. resources.Select((resource, r) => Demand.Constant(resource.Id, row[3 + r]))],
    };

    /// <summary>The rows of numbers that follow a heading.</summary>
    private static int[][] Numbers(string[] lines, string heading)
    {
        var at = Array.FindIndex(lines, line => line.StartsWith(heading, StringComparison.Ordinal));
        if (at < 0) throw new FormatException($"There is no section '{heading}'.");
        return [.. lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('*'))
            .Where(line => line.Trim().Length > 0 && char.IsAsciiDigit(line.Trim()[0]))
            .Select(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
    }

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
