using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>Reads a project in Patterson's <c>.rcp</c> format: the sizes, the capacities, and for each activity its duration, demands and successors.</summary>
internal static class PattersonFile
{
    internal static Project Read(string path)
    {
        var numbers = new Queue<int>(File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture)));
        var count = numbers.Dequeue();
        int[] capacities = Take(numbers, numbers.Dequeue());
        var activities = ImmutableArray.CreateBuilder<Activity>();
        var arcs = ImmutableArray.CreateBuilder<Arc>();
        for (var j = 1; j <= count; j++)
        {
            var duration = numbers.Dequeue();
            var demands = Take(numbers, capacities.Length).Select((amount, r) => Demand.Constant(Name("R", r + 1), amount));
            activities.Add(new() { Id = Name("A", j), Duration = duration, Demands = [.. demands] });
            foreach (var to in Take(numbers, numbers.Dequeue())) arcs.Add(new(Name("A", j), Name("A", to)));
        }
        return new Project(
            Math.Max(1, activities.Sum(activity => activity.Duration)),
            activities.ToImmutable(),
            arcs.ToImmutable(),
            [.. capacities.Select((capacity, r) => Resource.Constant(Name("R", r + 1), capacity))]);
    }

    private static int[] Take(Queue<int> numbers, int count) => [.. Enumerable.Range(0, count).Select(_ => numbers.Dequeue())];

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);
}
