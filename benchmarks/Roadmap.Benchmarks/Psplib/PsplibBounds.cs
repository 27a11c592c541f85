using System.Globalization;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>What is known of an instance.</summary>
/// <param name="CriticalPath">The length of its longest path.</param>
/// <param name="Lower">The best lower bound published.</param>
/// <param name="Upper">The best makespan published.</param>
internal sealed record PsplibBounds(int CriticalPath, int Lower, int Upper)
{
    /// <summary>Reads the bounds by set and instance, such as <c>j30/j301_1</c>, from a table with a heading line.</summary>
    internal static Dictionary<string, PsplibBounds> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var heading = lines[0].Split(',');
        int Column(string name) => Array.IndexOf(heading, name);
        int set = Column("set"), instance = Column("name"), cpm = Column("cpm"), lower = Column("best_lb"), upper = Column("best_ub");
        return lines.Skip(1).Select(line => line.Split(',')).Where(row => row.Length > upper && row[upper].Length > 0).ToDictionary(
            row => row[set] + "/" + row[instance],
            row => new PsplibBounds(Number(row[cpm]), Number(row[lower]), Number(row[upper])),
            StringComparer.Ordinal);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
