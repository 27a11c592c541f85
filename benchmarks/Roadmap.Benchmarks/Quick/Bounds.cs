using System.Globalization;

namespace Roadmap.Benchmarks.Quick;

/// <summary>What ratios and allocations were when they were last recorded: a line each, <c>name bound unit</c>; <c>#</c> begins a comment.</summary>
internal sealed class Bounds
{
    /// <summary>How much worse than recorded is still taken for noise.</summary>
    private const double Slack = 1.5;

    private readonly Dictionary<string, double> bounds = new(StringComparer.Ordinal);

    internal Bounds(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bounds.Add(words[0], double.Parse(words[1], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What is wrong with the numbers, a sentence each; empty when nothing is.</summary>
    internal IEnumerable<string> Faults(IReadOnlyCollection<Measurement> measured)
    {
        foreach (var one in measured.Where(one => one.CanHaveBound))
        {
            if (!bounds.TryGetValue(one.Name, out var bound))
            {
                yield return $"{one.Name} has no recorded bound.";
            }
            else if (!(one.Value <= bound * Slack))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{one} is more than {Slack} times the recorded {bound:0.###}.");
            }
        }
    }
}
