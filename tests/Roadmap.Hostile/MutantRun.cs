using System.Globalization;
using System.Text;

namespace Roadmap.Hostile;

/// <summary>Reads changed files: each the same for the same seed and number.</summary>
internal sealed class MutantRun
{
    private readonly string root;
    private readonly ulong seed;
    private readonly List<(string Name, byte[] Bytes)> seeds;

    internal MutantRun(string root, long seed)
    {
        (this.root, this.seed) = (root, (ulong)seed);
        seeds = [.. Seeds(root)];
    }

    /// <summary>Prints the number of each before it is read, and of those that take too long what they take.</summary>
    internal void Run(int first, int count, TextWriter output)
    {
        var trial = new Trial(root);
        trial.WarmUp();
        var accepted = 0;
        for (var number = first; number < first + count; number++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"> {number}"));
            output.Flush();
            var (name, bytes) = Mutant(number);
            var result = trial.Of(name, bytes);
            accepted += result.StartsWith("accepted", StringComparison.Ordinal) ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"= {count}\t{accepted}"));
        output.Flush();
    }

    internal string Text(int number)
    {
        var (name, bytes) = Mutant(number);
        return $"# {name}\n{Encoding.Latin1.GetString(bytes)}";
    }

    private (string Name, byte[] Bytes) Mutant(int number)
    {
        var dice = new Dice(seed + (ulong)number);
        var (name, bytes) = dice.Pick(seeds);
        return (name, new Mutator(dice, seeds).Change(bytes));
    }

    /// <summary>Whole packs, parts, districts and sets of files that are small enough to change many times.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Seeds(string root)
    {
        const int most = 8_000;
        var corpus = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(name => name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("report/", StringComparison.Ordinal) && !name.EndsWith(".gen", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, File.ReadAllBytes(Path.Combine(root, name)))).ToList();
        byte[] pack = File.ReadAllBytes(Path.Combine(root, "base.yaml")), district = File.ReadAllBytes(Path.Combine(root, "district.yaml"));
        // Twice as many good seeds as hostile ones: a change of what is right goes deeper than a change of what is wrong already.
        var good = Enumerable.Range(0, 2 * corpus.Count).Select(number => number % 2 == 0 ? ("pack/base.yaml", pack) : ("district/district.yaml", district));
        return corpus.Concat(good).Where(seed => seed.Item2.Length <= most);
    }
}
